namespace LoopbaanBot.Careers.Rhythm.Prompts;

/// <summary>What is asked at a moment. The names are stored; the numbers are not.</summary>
public enum PromptKind
{
    /// <summary>A reflection on one competency.</summary>
    Question,

    /// <summary>What do you need? For starters, and as long as career questions rest.</summary>
    WhatDoYouNeed,

    /// <summary>Is this still your question?</summary>
    Reframe,
}
