using System.Text.Json.Serialization;
using LoopbaanBot.Careers.LearningQuestions;

namespace LoopbaanBot.LearningQuestions.Reframe;

/// <summary>A look back at the question while it is taken.</summary>
internal sealed class ReframeDraft
{
    /// <summary>The first question in the teacher's own words.</summary>
    public required string First { get; init; }

    /// <summary>The day of it, written out.</summary>
    public required string FirstOn { get; init; }

    /// <summary>The question as it stands now.</summary>
    public required string Now { get; init; }

    public ReframeDirection? Direction { get; set; }

    public string? Other { get; set; }

    public string? Step { get; set; }

    public string? Words { get; set; }

    [JsonIgnore]
    public bool IsChanged => Direction is not (null or ReframeDirection.Same);
}
