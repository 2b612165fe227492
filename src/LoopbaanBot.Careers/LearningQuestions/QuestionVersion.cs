namespace LoopbaanBot.Careers.LearningQuestions;

/// <summary>One version of a learning question. It never changes; a change makes the next one.</summary>
/// <param name="Number">1 for the first.</param>
public sealed record QuestionVersion(int Number, QuestionWords Words, DateOnly MadeOn, QuestionChange Change);
