using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Delivery;
using LoopbaanBot.Standing;

namespace LoopbaanBot.Rounds.Preparing;

/// <summary>The two forms with which a guide sets up a round, unseen by the group.</summary>
internal static class SetupViews
{
    public static View Aim(GroupTurn turn, string? notice) =>
        RoundCard.Of(
            turn,
            turn.Texts["round.setup.title"],
            notice,
            [
                new AdaptiveTextBlock(turn.Texts["round.setup.before"]),
                Choice(
                    AimSubmit.GoalId,
                    turn.Texts["round.setup.goal"],
                    Enum.GetValues<RoundGoal>()
                        .Select(goal => new AdaptiveChoice(
                            turn.Texts[$"round.goal.{Chosen.TextOf(goal)}"],
                            goal.ToString()
                        ))
                ),
                Choice(
                    AimSubmit.KnowId,
                    turn.Texts["round.setup.know"],
                    [
                        new AdaptiveChoice(turn.Texts["round.setup.yes"], AimSubmit.Yes),
                        new AdaptiveChoice(turn.Texts["round.setup.notYet"], AimSubmit.NotYet),
                    ]
                ),
            ],
            [AimSubmit.Write().ToAction(turn.Texts["round.setup.next"], AdaptiveActionStyle.Positive)]
        );

    /// <param name="submit">With what was filled in before, where it was refused.</param>
    public static View Formats(GroupTurn turn, SetupSubmit submit, string? notice)
    {
        var formats = RoundFormats.For(submit.Aim.Goal, submit.Aim.KnowEachOther);
        var led = formats.Where(format => format.Rules().IsLedHere).ToArray();
        return RoundCard.Of(
            turn,
            turn.Texts["round.setup.format"],
            notice,
            [
                .. submit.Aim.KnowEachOther
                    ? Array.Empty<AdaptiveElement>()
                    : [new AdaptiveTextBlock(turn.Texts["round.setup.careful"])],
                .. formats.SelectMany(format => About(turn.Texts, format)),
                Choice(
                    SetupSubmit.FormatId,
                    turn.Texts["round.setup.which"],
                    led.Select(format => new AdaptiveChoice($"{RoundWords.Name(turn.Texts, format)}", $"{format}")),
                    $"{submit.Format ?? led[0]}"
                ),
                Choice(
                    SetupSubmit.LengthId,
                    turn.Texts["round.setup.length"],
                    Lengths(turn.Texts),
                    $"{submit.Length ?? 1}"
                ),
                new AdaptiveNumberInput(SetupSubmit.ExpectedId)
                {
                    Label = turn.Texts["round.setup.expected"],
                    Min = 1,
                    Max = RoundSetup.MostPeople,
                    Value = submit.Expected is { } people ? people : null,
                },
            ],
            [
                submit.Write().ToAction(turn.Texts["round.setup.start"], AdaptiveActionStyle.Positive),
                RoundCommands.Prepare.ToAction(turn.Texts["round.setup.back"]),
            ]
        );
    }

    private static IEnumerable<AdaptiveElement> About(Texts texts, RoundFormat format)
    {
        var rules = format.Rules();
        yield return CardText.Question($"{RoundWords.Name(texts, format)}");
        yield return new AdaptiveTextBlock($"{RoundWords.Purpose(texts, format)}");
        yield return CardText.Small(
            texts[
                "round.setup.about",
                ("minutes", rules.Minutes),
                ("smallest", rules.Smallest),
                ("largest", rules.Largest)
            ]
        );
        yield return CardText.Small(
            rules.IsLedHere ? string.Join(' ', RoundWords.Keeps(texts, format)) : texts["round.setup.carousel"]
        );
    }

    private static IEnumerable<AdaptiveChoice> Lengths(Texts texts) =>
        [
            new AdaptiveChoice(texts["round.setup.shorter"], "0"),
            new AdaptiveChoice(texts["round.setup.usual"], "1"),
            new AdaptiveChoice(texts["round.setup.longer"], "2"),
        ];

    private static AdaptiveChoiceSetInput Choice(
        string id,
        string label,
        IEnumerable<AdaptiveChoice> choices,
        string? value = null
    ) =>
        new(id)
        {
            Label = label,
            Style = AdaptiveChoiceInputStyle.Expanded,
            Value = value,
            Choices = [.. choices],
        };
}
