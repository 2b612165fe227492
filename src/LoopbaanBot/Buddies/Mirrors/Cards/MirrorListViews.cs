using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Buddies.Moments.Actions;
using LoopbaanBot.Careers.Buddies.Mirrors;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Buddies.Mirrors.Cards;

/// <summary>"Spiegels": what is new, what was kept, what was given. Names and competencies; the words come on opening.</summary>
internal static class MirrorListViews
{
    private const int MostListed = 20;

    public static View List(TeacherTurn turn, MirrorList list, string? notice) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(turn.Texts["mirror.title"]),
                    .. Moments.Cards.MomentParts.Notice(notice),
                    new AdaptiveTextBlock(turn.Texts["mirror.note"]),
                    .. list.IsEmpty ? [new AdaptiveTextBlock(turn.Texts["mirror.none"])] : Choices(turn, list),
                ],
                Actions =
                [
                    .. list.IsEmpty
                        ? Array.Empty<AdaptiveAction>()
                        :
                        [
                            MirrorSubmit
                                .WriteForChosen()
                                .ToAction(turn.Texts["mirror.view"], AdaptiveActionStyle.Positive),
                        ],
                    OpenMoments.Command.ToAction(turn.Texts[list.IsEmpty ? "mirror.plan" : "moment.title"]),
                ],
            },
            MirrorPosts.Doorway(turn.Texts)
        );

    /// <summary>One choice for all three, for a card answers with one.</summary>
    private static AdaptiveElement[] Choices(TeacherTurn turn, MirrorList list)
    {
        AdaptiveChoice[] all =
        [
            .. list.Open.Select(one => Choice(turn, "mirror.received", one.Id, one.Note.Giver.Name, one.Note)),
            .. list.Kept.Select(kept => Choice(turn, "mirror.kept", kept.Id, kept.Name, kept.Competency, kept.KeptOn)),
            .. list.Given.Select(given =>
                Choice(turn, "mirror.given", given.Id, given.Name, given.Competency, given.On)
            ),
        ];
        return
        [
            new AdaptiveChoiceSetInput(MirrorSubmit.ChoiceId)
            {
                Label = turn.Texts["mirror.choose"],
                Style = AdaptiveChoiceInputStyle.Expanded,
                Value = all[0].Value,
                Choices = [.. all.Take(MostListed)],
            },
        ];
    }

    private static AdaptiveChoice Choice(
        TeacherTurn turn,
        string side,
        SharedId id,
        DisplayName name,
        MirrorNote note
    ) => Choice(turn, side, id, name, note.Competency, note.GivenOn);

    private static AdaptiveChoice Choice(
        TeacherTurn turn,
        string side,
        SharedId id,
        DisplayName name,
        CareerCompetency competency,
        DateOnly day
    ) =>
        new(
            turn.Texts[
                "mirror.item",
                ("side", turn.Texts[side]),
                ("name", name.ToString()),
                ("competency", turn.Content[competency].Intro.Name),
                ("date", day)
            ],
            id.ToString()
        );
}

/// <param name="Open">For this person and not kept yet.</param>
internal sealed record MirrorList(
    IReadOnlyList<(SharedId Id, MirrorNote Note)> Open,
    IReadOnlyList<KeptMirror> Kept,
    IReadOnlyList<GivenMirror> Given
)
{
    public bool IsEmpty => Open.Count + Kept.Count + Given.Count == 0;

    public override string ToString() => nameof(MirrorList);
}
