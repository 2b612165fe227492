using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Buddies.Moments.Actions;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Buddies.Moments.Cards;

/// <summary>The one line of a moment, and all of them together. For one person's eyes.</summary>
internal static class HarvestViews
{
    private const int MostListed = 12;

    /// <param name="written">What stands there, or what was refused.</param>
    public static View Form(TeacherTurn turn, OpenedMoment opened, string? written, string? notice) =>
        MomentParts.View(
            turn,
            turn.Texts["moment.harvest.title"],
            notice,
            [
                new AdaptiveTextBlock(MomentWhen.Line(turn.Content, opened.Moment).ToString()),
                new AdaptiveTextBlock(turn.Texts["moment.harvest.note"]),
                new AdaptiveTextInput(MomentSubmit.LineId)
                {
                    Label = turn.Texts["moment.harvest.field"],
                    Placeholder = turn.Texts["moment.harvest.example"],
                    Value = written,
                    MaxLength = MomentHarvest.Limit.Characters,
                },
            ],
            [
                MomentSubmit
                    .Of(opened)
                    .Write(MomentSubmit.KeepVerb)
                    .ToAction(turn.Texts["moment.harvest.keep"], AdaptiveActionStyle.Positive),
                ListHarvests.Command.ToAction(turn.Texts["moment.harvest.list"]),
            ]
        );

    public static View List(TeacherTurn turn, IReadOnlyList<MomentHarvest> lines, string? notice) =>
        MomentParts.View(
            turn,
            turn.Texts["moment.harvest.list"],
            notice,
            lines.Count == 0
                ? [new AdaptiveTextBlock(turn.Texts["moment.harvest.none"])]
                :
                [
                    .. lines.OrderByDescending(line => line.On).Take(MostListed).SelectMany(line => Line(turn, line)),
                    CardText.Small(turn.Texts["moment.harvest.note"]),
                ],
            []
        );

    private static AdaptiveElement[] Line(TeacherTurn turn, MomentHarvest harvest) =>
        [
            CardText.Label(
                turn.Texts[
                    "moment.harvest.item",
                    ("kind", turn.Content.Moments[harvest.Kind].Name),
                    ("date", harvest.On)
                ]
            ),
            CardText.Own(harvest.Line),
        ];
}
