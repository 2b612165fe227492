using LoopbaanBot.Careers.Buddies.Moments;

namespace LoopbaanBot.Content.Moments;

/// <summary>One kind of buddy moment: what it is for, its steps, three questions for on the way, and how it stays safe.</summary>
/// <param name="Usual">The length for which the steps were made; another one stretches or shortens them.</param>
internal sealed record MomentContent(
    BuddyMomentKind Kind,
    MomentLength Usual,
    MomentWords Words,
    IReadOnlyList<MomentStep> Steps,
    IReadOnlyList<TextTemplate> Questions
)
{
    /// <summary>As many as can be read at a glance on a screen that is locked (K109).</summary>
    public const int QuestionCount = 3;

    public string Name => Words.Name.Fill();

    /// <summary>Every sentence with the name to find it by; both languages have the same names.</summary>
    public IEnumerable<(string Id, TextTemplate Text)> Sentences() =>
        [
            ($"moment {Kind} name", Words.Name),
            ($"moment {Kind} purpose", Words.Purpose),
            ($"moment {Kind} safety", Words.Safety),
            .. Steps.Select((step, at) => ($"moment {Kind} step {at + 1} of {step.Minutes} minutes", step.Text)),
            .. Questions.Select((question, at) => ($"moment {Kind} question {at + 1}", question)),
        ];
}

internal sealed record MomentWords(TextTemplate Name, TextTemplate Purpose, TextTemplate Safety);

/// <param name="Minutes">In the usual length.</param>
internal sealed record MomentStep(int Minutes, TextTemplate Text);
