namespace LoopbaanBot.RoleModels.Talks.Telling;

/// <summary>Why somebody is told of a talk; the same talk is told once for each.</summary>
internal static class TalkOccasion
{
    public const string Asked = "asked";
    public const string Answer = "answer";
    public const string Questions = "questions";
    public const string CalledOff = "off";
    public const string After = "after";
    public const string Thanks = "thanks";
    public const string Contact = "contact";

    /// <summary>One of both was forgotten: there is nothing left to open.</summary>
    public const string Gone = "gone";
}
