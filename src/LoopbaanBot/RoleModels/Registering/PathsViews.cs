using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Talks.Forms;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.RoleModels.Registering;

/// <summary>The form of paths, room and consent.</summary>
internal static class PathsViews
{
    private static readonly int[] s_coolDowns = [0, 7, 14, 30, 60];

    public static View Form(TeacherTurn turn, PathsSubmit filled, string? refusal) =>
        new(
            OwnCard.Of(
                turn,
                turn.Texts["roleModel.form.title"],
                refusal,
                [
                    new AdaptiveTextBlock(turn.Texts["roleModel.form.intro"]),
                    .. Walked(turn, filled),
                    .. Room(turn, filled),
                ],
                [
                    filled.Write().ToAction(turn.Texts["roleModel.form.save"], AdaptiveActionStyle.Positive),
                    OpenBriefing.Command.ToAction(turn.Texts["roleModel.briefing.title"]),
                    OpenRoleModels.Command.ToAction(turn.Texts["roleModel.back"]),
                ]
            ),
            RoleModelPosts.Doorway(turn.Texts)
        );

    private static IEnumerable<AdaptiveElement> Walked(TeacherTurn turn, PathsSubmit filled)
    {
        var words = new RoleModelWords(turn);
        yield return Many(turn, PathsSubmit.PathsId, "paths", words.PathChoices(CareerPaths.Six), filled.Paths);
        yield return Many(turn, PathsSubmit.RangesId, "ranges", words.RangeChoices, filled.Ranges);
        yield return Compact(
            turn,
            PathsSubmit.SectorId,
            "sector",
            [new AdaptiveChoice(turn.Texts["profile.unsaid"], FormWords.None), .. words.SectorChoices],
            filled.Sector is { } sector ? $"{sector}" : FormWords.None
        );
        yield return new AdaptiveToggleInput(PathsSubmit.HybridId, turn.Texts["roleModel.form.hybrid"])
        {
            IsOn = filled.IsHybrid,
        };
    }

    private static IEnumerable<AdaptiveElement> Room(TeacherTurn turn, PathsSubmit filled)
    {
        var room = filled.Room ?? RoleModelRoom.Default;
        var talks = Enumerable.Range(0, RoleModelRoom.MostTalks + 1);
        yield return Compact(
            turn,
            PathsSubmit.TalksId,
            "talks",
            [
                .. talks.Select(count =>
                    Number(turn, count, count == 0 ? "roleModel.form.pause" : "roleModel.form.count")
                ),
            ],
            PathsSubmit.Text(room.TalksPerMonth)
        );
        yield return Compact(
            turn,
            PathsSubmit.CoolDownId,
            "rest",
            [
                .. s_coolDowns
                    .Append(room.CoolDownDays)
                    .Distinct()
                    .Order()
                    .Select(days => Number(turn, days, days == 0 ? "roleModel.form.noRest" : "roleModel.form.days")),
            ],
            PathsSubmit.Text(room.CoolDownDays)
        );
        yield return new AdaptiveDateInput(PathsSubmit.UntilId)
        {
            Label = turn.Texts["roleModel.form.until"],
            Value = filled.Until,
        };
        yield return new AdaptiveToggleInput(PathsSubmit.ConsentId, turn.Texts["roleModel.form.consent"])
        {
            IsOn = filled.Consents,
        };
        yield return CardText.Small(turn.Texts["roleModel.form.note"]);
    }

    /// <summary>A sentence without a number ignores it: "none" and "paused" are words.</summary>
    private static AdaptiveChoice Number(TeacherTurn turn, int number, string text) =>
        new(number == 0 ? turn.Texts[text] : turn.Texts[text, ("count", number)], PathsSubmit.Text(number));

    private static AdaptiveChoiceSetInput Many<T>(
        TeacherTurn turn,
        string id,
        string name,
        IReadOnlyList<AdaptiveChoice> choices,
        IEnumerable<T> chosen
    ) =>
        new(id)
        {
            Label = turn.Texts[$"roleModel.form.{name}"],
            Style = AdaptiveChoiceInputStyle.Expanded,
            IsMultiSelect = true,
            Value = string.Join(',', chosen),
            Choices = choices,
        };

    private static AdaptiveChoiceSetInput Compact(
        TeacherTurn turn,
        string id,
        string name,
        IReadOnlyList<AdaptiveChoice> choices,
        string chosen
    ) =>
        new(id)
        {
            Label = turn.Texts[$"roleModel.form.{name}"],
            Style = AdaptiveChoiceInputStyle.Compact,
            Value = chosen,
            Choices = choices,
        };
}
