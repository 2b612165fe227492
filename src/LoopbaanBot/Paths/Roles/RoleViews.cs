using LoopbaanBot.Actions.Steps;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Content;
using LoopbaanBot.Content.Paths;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Paths.Map;

namespace LoopbaanBot.Paths.Roles;

/// <summary>What people in a school do beside teaching, whom to ask for a quarter, and whom the teacher spoke.</summary>
internal static class RoleViews
{
    public static PostedCard Doorway(Texts texts) =>
        new(
            Wording.Of(texts, "role.title"),
            [Wording.Of(texts, "role.card")],
            [new PostedButton(Wording.Of(texts, "reflection.card.view"), RoleSubmit.Open)]
        );

    public static View All(TeacherTurn turn, PathInterest interest, string? notice = null)
    {
        var roles = turn.Content.Paths.RolesIn(turn.Teacher.Profile.Sector).ToList();
        return new View(
            OwnCard.Of(
                turn,
                turn.Texts["role.title"],
                notice,
                [
                    new AdaptiveTextBlock(turn.Texts["role.intro"]),
                    .. roles.Select(role => new AdaptiveTextBlock(Line(turn, role))),
                    Choose(turn, roles),
                    new AdaptiveActionSet(RoleSubmit.Quarter.ToAction(turn.Texts["role.quarter"])),
                    Spoken(turn, roles, interest),
                    new AdaptiveActionSet(RoleSubmit.Save.ToAction(turn.Texts["role.saveSpoken"])),
                ],
                Buttons(turn)
            ),
            Doorway(turn.Texts)
        );
    }

    private static string Line(TeacherTurn turn, RoleContent role) =>
        turn.Texts["role.line", ("role", RoleWording.Name(turn, role)), ("does", RoleWording.Does(turn, role))];

    private static AdaptiveChoiceSetInput Choose(TeacherTurn turn, IReadOnlyList<RoleContent> roles) =>
        new(RoleSubmit.ChoiceId)
        {
            Label = turn.Texts["role.choose"],
            Placeholder = turn.Texts["role.choose"],
            Style = AdaptiveChoiceInputStyle.Compact,
            Choices = Choices(turn, roles),
        };

    private static AdaptiveChoiceSetInput Spoken(
        TeacherTurn turn,
        IReadOnlyList<RoleContent> roles,
        PathInterest interest
    ) =>
        new(RoleSubmit.SpokenId)
        {
            Label = turn.Texts["role.spoken"],
            Style = AdaptiveChoiceInputStyle.Expanded,
            IsMultiSelect = true,
            Value = string.Join(',', interest.Spoken),
            Choices = Choices(turn, roles),
        };

    private static AdaptiveChoice[] Choices(TeacherTurn turn, IReadOnlyList<RoleContent> roles) =>
        [.. roles.Select(role => new AdaptiveChoice(RoleWording.Name(turn, role), role.Id.Value))];

    private static IEnumerable<AdaptiveExecuteAction> Buttons(TeacherTurn turn) =>
        [StepCommands.List.ToAction(turn.Texts["step.title"]), MapSubmit.All.ToAction(turn.Texts["paths.do.all"])];
}

/// <summary>The buttons and inputs of the roles.</summary>
internal static class RoleSubmit
{
    public const string OpenVerb = "role.open";
    public const string QuarterVerb = "role.ask";
    public const string SaveVerb = "role.save";
    public const string ChoiceId = "role";
    public const string SpokenId = "spoken";

    public static CardCommand Open { get; } = CardCommand.Of(OpenVerb);

    public static CardCommand Quarter { get; } = CardCommand.Of(QuarterVerb);

    public static CardCommand Save { get; } = CardCommand.Of(SaveVerb);

    public static RoleId? Chosen(CardData data) => data[ChoiceId] is { Length: > 0 } role ? new RoleId(role) : null;

    public static IReadOnlyList<RoleId>? Spoken(CardData data) =>
        data[SpokenId]?.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(role => new RoleId(role)).ToList();
}
