using System.Text.Json.Serialization;
using LoopbaanBot.Careers.Exercises;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Exercises.Talks;

/// <summary>One question twice, while it is thought about.</summary>
internal sealed class TwinPromptDraft : IExerciseDraft
{
    public static Exercise Exercise => Exercise.TwinPrompt;

    /// <summary>Questions that the teacher answered in kept reflections, newest first.</summary>
    public IReadOnlyList<AnsweredQuestion> Candidates { get; init; } = [];

    /// <summary>What the people in class are called.</summary>
    public string Pupils { get; init; } = string.Empty;

    /// <summary>The id of the chosen candidate; null for a task of the teacher's own.</summary>
    public string? Chosen { get; set; }

    public string? Task { get; set; }

    public string? Answer { get; set; }

    public string? ForPupils { get; set; }

    [JsonIgnore]
    public string Question => Candidate?.Question ?? Task ?? string.Empty;

    [JsonIgnore]
    public string OwnAnswer => Candidate?.Answer ?? Answer ?? string.Empty;

    private AnsweredQuestion? Candidate => Candidates.FirstOrDefault(candidate => candidate.Id == Chosen);

    public void Choose(string? candidate) => Chosen = candidate;

    public ExerciseOutcome ToOutcome() => new TwinPrompt(Question, OwnAnswer, ForPupils, Candidate?.Reflection);
}

/// <summary>A question of a kept reflection, as it was asked, and what the teacher answered.</summary>
/// <param name="Id">Unique among the candidates of one talk.</param>
internal sealed record AnsweredQuestion(string Id, ReflectionId Reflection, string Question, string Answer)
{
    public override string ToString() => Id;
}
