using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Paths.Own;
using LoopbaanBot.Paths.Roles;

namespace LoopbaanBot.Paths.Map;

/// <summary>All paths side by side, none before another, with what the teacher made of them. Never a score.</summary>
internal static class MapViews
{
    public static PostedCard Doorway(Texts texts) =>
        new(
            Wording.Of(texts, "paths.title"),
            [Wording.Of(texts, "paths.card")],
            [new PostedButton(Wording.Of(texts, "reflection.card.view"), MapSubmit.Open)]
        );

    public static View All(TeacherTurn turn, PathInterest interest, DateOnly today, string? notice = null)
    {
        var wording = new PathWording(turn);
        return new View(
            OwnCard.Of(
                turn,
                turn.Texts["paths.title"],
                notice,
                [
                    .. Chosen(turn, interest, today),
                    new AdaptiveTextBlock(turn.Texts["paths.intro"]),
                    .. new MapTiles(wording).All(),
                    Draws(turn, wording, interest),
                    new AdaptiveActionSet(MapSubmit.Save.ToAction(turn.Texts["paths.do.save"])),
                    Read(turn, wording),
                    new AdaptiveActionSet(MapSubmit.Read.ToAction(turn.Texts["paths.do.read"])),
                    .. Questions(turn, wording, interest),
                ],
                Buttons(turn, interest, today)
            ),
            Doorway(turn.Texts)
        );
    }

    /// <summary>After "genoeg": what comes next waits, and nothing asks for more.</summary>
    public static View Enough(TeacherTurn turn) =>
        new(
            OwnCard.Of(
                turn,
                turn.Texts["paths.title"],
                null,
                [new AdaptiveTextBlock(turn.Texts["paths.page.enough"])],
                [MapSubmit.All.ToAction(turn.Texts["paths.do.all"]), Verbs.OpenMenu.ToAction(turn.Texts["menu.button"])]
            ),
            Doorway(turn.Texts)
        );

    /// <summary>The words of a year ago about the teacher somebody wanted to become (K §2).</summary>
    public static IEnumerable<AdaptiveElement> ReadBack(TeacherTurn turn, PathInterest interest, DateOnly today) =>
        interest.Imagined is { } imagined && imagined.IsReadBackTime(today)
            ?
            [
                CardText.Label(turn.Texts["paths.imaginedThen", ("date", imagined.WrittenOn)]),
                CardText.Own(imagined.Words),
                new AdaptiveTextBlock(turn.Texts["paths.imaginedAgain"]),
            ]
            : [];

    private static IEnumerable<AdaptiveElement> Chosen(TeacherTurn turn, PathInterest interest, DateOnly today) =>
        [
            .. interest.Stay is { } stay
                ? [CardText.Question(turn.Texts["paths.stayLabel", ("date", stay.ChosenOn)])]
                : Array.Empty<AdaptiveElement>(),
            .. interest.OwnPath is { } own
                ? [CardText.Label(turn.Texts["paths.ownLabel"]), CardText.Own(own)]
                : Array.Empty<AdaptiveElement>(),
            .. ReadBack(turn, interest, today),
        ];

    private static AdaptiveChoiceSetInput Draws(TeacherTurn turn, PathWording wording, PathInterest interest) =>
        new(MapSubmit.DrawsId)
        {
            Label = turn.Texts["paths.draws"],
            Style = AdaptiveChoiceInputStyle.Expanded,
            IsMultiSelect = true,
            Value = string.Join(',', interest.Drawn),
            Choices = Choices(wording),
        };

    private static AdaptiveChoiceSetInput Read(TeacherTurn turn, PathWording wording) =>
        new(MapSubmit.ReadId)
        {
            Label = turn.Texts["paths.read"],
            Placeholder = turn.Texts["paths.read"],
            Style = AdaptiveChoiceInputStyle.Compact,
            Choices = Choices(wording),
        };

    private static AdaptiveChoice[] Choices(PathWording wording) =>
        [.. CareerPaths.Six.Select(path => new AdaptiveChoice(wording.Name(path), $"{path}"))];

    private static IEnumerable<AdaptiveElement> Questions(
        TeacherTurn turn,
        PathWording wording,
        PathInterest interest
    ) =>
        interest.Questions.Count == 0
            ? []
            :
            [
                CardText.Label(turn.Texts["paths.questionsLabel"]),
                .. interest
                    .Questions.Select(wording.Of)
                    .Select(text => new AdaptiveTextBlock(
                        turn.Texts["paths.ask", ("path", text.Name), ("question", text.Question)]
                    )),
            ];

    private static IEnumerable<AdaptiveExecuteAction> Buttons(
        TeacherTurn turn,
        PathInterest interest,
        DateOnly today
    ) =>
        [
            OwnSubmit.Open.ToAction(turn.Texts["paths.do.own"]),
            StaySubmit.Open.ToAction(turn.Texts["paths.do.stay"]),
            RoleSubmit.Open.ToAction(turn.Texts["paths.do.roles"]),
            PathPace.IsInBites(turn) || interest.Imagined?.IsReadBackTime(today) == true
                ? ImagineSubmit.Open.ToAction(turn.Texts["paths.do.imagine"])
                : Verbs.OpenMenu.ToAction(turn.Texts["menu.button"]),
        ];
}
