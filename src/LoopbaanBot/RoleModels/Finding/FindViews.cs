using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Talks.Forms;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.RoleModels.Finding;

/// <summary>What to look for, and who was found. In the order of names: nobody is ranked.</summary>
internal static class FindViews
{
    /// <summary>What fits in one card; a narrower choice shows the others.</summary>
    private const int MostListed = 40;

    public static View Found(
        TeacherTurn turn,
        RoleModelFilter filter,
        IReadOnlyList<(SharedId Id, RoleModel Model)> found
    ) =>
        new(
            OwnCard.Of(
                turn,
                turn.Texts["roleModel.found"],
                null,
                [.. found.Count == 0 ? Nobody(turn) : Choose(turn, found), .. Filter(turn, filter)],
                [OpenRoleModels.Command.ToAction(turn.Texts["roleModel.back"])]
            ),
            RoleModelPosts.Doorway(turn.Texts)
        );

    public static IEnumerable<AdaptiveElement> Filter(TeacherTurn turn, RoleModelFilter filter)
    {
        var words = new RoleModelWords(turn);
        yield return Choice(turn, FindSubmit.PathId, "path", words.PathChoices(CareerPaths.Six), $"{filter.Path}");
        yield return Choice(turn, FindSubmit.RangeId, "range", words.RangeChoices, $"{filter.Range}");
        yield return Choice(turn, FindSubmit.SectorId, "sector", words.SectorChoices, $"{filter.Sector}");
        yield return new AdaptiveToggleInput(FindSubmit.HybridId, turn.Texts["roleModel.filter.hybrid"])
        {
            IsOn = filter.OnlyHybrid,
        };
        yield return new AdaptiveActionSet(
            FindSubmit.Find.ToAction(turn.Texts["roleModel.find"], AdaptiveActionStyle.Positive)
        );
    }

    private static AdaptiveChoiceSetInput Choice(
        TeacherTurn turn,
        string id,
        string name,
        IReadOnlyList<AdaptiveChoice> choices,
        string chosen
    ) =>
        new(id)
        {
            Label = turn.Texts[$"roleModel.filter.{name}"],
            Style = AdaptiveChoiceInputStyle.Compact,
            Value = chosen.Length == 0 ? FormWords.None : chosen,
            Choices = [new AdaptiveChoice(turn.Texts["roleModel.filter.any"], FormWords.None), .. choices],
        };

    private static IEnumerable<AdaptiveElement> Nobody(TeacherTurn turn) =>
        [new AdaptiveTextBlock(turn.Texts["roleModel.nobody"])];

    private static IEnumerable<AdaptiveElement> Choose(
        TeacherTurn turn,
        IReadOnlyList<(SharedId Id, RoleModel Model)> found
    ) =>
        [
            new AdaptiveChoiceSetInput(FindSubmit.ModelKey)
            {
                Label = turn.Texts["roleModel.choose"],
                Style = AdaptiveChoiceInputStyle.Expanded,
                Value = found[0].Id.ToString(),
                Choices = [.. found.Take(MostListed).Select(one => Line(turn, one.Id, one.Model))],
            },
            new AdaptiveActionSet(FindSubmit.ShowChosen.ToAction(turn.Texts["roleModel.show"])),
        ];

    private static AdaptiveChoice Line(TeacherTurn turn, SharedId id, RoleModel model) =>
        new(
            turn.Texts[
                "roleModel.line",
                ("name", model.Name.ToString()),
                ("paths", new RoleModelWords(turn).Paths(model.Profile))
            ],
            id.ToString()
        );
}
