using LoopbaanBot.Careers.Buddies.Mirrors;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Buddies.Mirrors;

/// <summary>A note as it was filled in.</summary>
/// <param name="Peer">The place of the receiver among the peers.</param>
internal sealed record MirrorForm(
    int? Peer,
    CareerCompetency? Competency,
    string? Strength,
    string? Question,
    string? Suggestion,
    PromptError? TooLong
)
{
    private static readonly TextPrompt s_strength = Prompt(GiveSubmit.StrengthId);
    private static readonly TextPrompt s_question = Prompt(GiveSubmit.QuestionId);
    private static readonly TextPrompt s_suggestion = Prompt(GiveSubmit.SuggestionId);

    public static MirrorForm Read(CardData data)
    {
        var input = new DialogInput(DialogCommand.Answer, Values: data.Without());
        var (strength, question) = (s_strength.Recognize(input), s_question.Recognize(input));
        var suggestion = s_suggestion.Recognize(input);
        var tooLong = new[] { strength.Error, question.Error, suggestion.Error }.FirstOrDefault(error =>
            error?.Kind == PromptErrorKind.TooLong
        );
        return new(
            GiveSubmit.Peer(data),
            GiveSubmit.Competency(data),
            strength.Value,
            question.Value,
            suggestion.Value,
            tooLong
        );
    }

    /// <summary>The sentence that asks for what is missing; null when nothing is.</summary>
    public string? MissingIn(IReadOnlyList<BuddyPeer> peers) =>
        Peer is not { } at || at < 0 || at >= peers.Count ? "mirror.form.nobody"
        : Competency is null ? "mirror.form.noCompetency"
        : Strength is null ? "mirror.form.noStrength"
        : Question is null ? "mirror.form.noQuestion"
        : null;

    public MirrorNote Note(BuddyPeer giver, IReadOnlyList<BuddyPeer> peers, DateOnly today) =>
        new(giver, peers[Peer!.Value], Competency!.Value, MirrorWords.Of(Strength!, Question!, Suggestion), today);

    public override string ToString() => nameof(MirrorForm);

    private static TextPrompt Prompt(string id) => new(MirrorWords.Limit.Characters, inputId: id);
}
