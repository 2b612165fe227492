using LoopbaanBot.Actions.Steps;
using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Paths.Own;

namespace LoopbaanBot.Paths.Map;

/// <summary>One path: what it is in a minute, or all there is to know, with the try-out and the question.</summary>
internal static class PathViews
{
    /// <summary>The minute: what it is and whom it may draw.</summary>
    public static View Short(
        TeacherTurn turn,
        CareerPath path,
        PathInterest interest,
        DateOnly today,
        string? notice = null
    ) =>
        Of(
            turn,
            path,
            notice,
            [.. MapViews.ReadBack(turn, interest, today), .. Minute(turn, path, interest)],
            [
                Draw(turn, path, interest, isFull: false),
                new PathSubmit(path, IsFull: true).Write().ToAction(turn.Texts["paths.do.more"]),
                .. WaysOn(turn),
                .. Imagine(turn, interest, today),
            ]
        );

    public static View Full(TeacherTurn turn, CareerPath path, PathInterest interest) =>
        Of(
            turn,
            path,
            null,
            [.. Minute(turn, path, interest), .. Details(turn, path), .. Question(turn, path, interest)],
            [Draw(turn, path, interest, isFull: true), .. WaysOn(turn)]
        );

    private static View Of(
        TeacherTurn turn,
        CareerPath path,
        string? notice,
        IEnumerable<AdaptiveElement> body,
        IEnumerable<AdaptiveAction> buttons
    ) => new(OwnCard.Of(turn, new PathWording(turn).Name(path), notice, body, buttons), MapViews.Doorway(turn.Texts));

    private static IEnumerable<AdaptiveElement> Minute(TeacherTurn turn, CareerPath path, PathInterest interest)
    {
        var text = new PathWording(turn).Of(path);
        yield return new AdaptiveTextBlock(text.Short);
        yield return CardText.Label(turn.Texts["paths.page.draws"]);
        yield return new AdaptiveTextBlock(text.Draws);
        if (interest.Drawn.Contains(path))
        {
            yield return new AdaptiveTextBlock(turn.Texts["paths.page.drawn"]) { Color = AdaptiveTextColor.Accent };
        }
    }

    private static IEnumerable<AdaptiveElement> Details(TeacherTurn turn, CareerPath path)
    {
        var wording = new PathWording(turn);
        var direction = path.Direction() == PathDirection.Vertical ? "paths.page.vertical" : "paths.page.horizontal";
        yield return CardText.Small(turn.Texts[direction]);
        yield return CardText.Small(turn.Texts["paths.page.ranges", ("ranges", wording.Ranges(path))]);
        yield return CardText.Label(turn.Texts["paths.page.variants"]);
        foreach (var (name, text) in wording.Variants(path))
        {
            yield return new AdaptiveTextBlock(name) { Weight = AdaptiveTextWeight.Bolder };
            yield return CardText.Small(text);
        }

        yield return CardText.Label(turn.Texts["paths.page.tryOut"]);
        yield return new AdaptiveTextBlock(wording.Of(path).TryOut);
        yield return new AdaptiveActionSet(
            StepCommands.New(ActionSourceKind.Path, $"{path}").ToAction(turn.Texts["step.make"])
        );
    }

    private static IEnumerable<AdaptiveElement> Question(TeacherTurn turn, CareerPath path, PathInterest interest)
    {
        yield return CardText.Label(turn.Texts["paths.page.question"]);
        yield return new AdaptiveTextBlock(new PathWording(turn).Of(path).Question);
        if (interest.Questions.Contains(path))
        {
            yield return CardText.Small(turn.Texts["paths.page.questionKept"]);
        }

        yield return new AdaptiveActionSet(Keep(turn, path, interest));
    }

    private static AdaptiveExecuteAction Draw(TeacherTurn turn, CareerPath path, PathInterest interest, bool isFull) =>
        interest.Drawn.Contains(path)
            ? new MarkPathSubmit(path, PathMark.DrawsNot, isFull).Write().ToAction(turn.Texts["paths.do.drawsNot"])
            : new MarkPathSubmit(path, PathMark.Draws, isFull).Write().ToAction(turn.Texts["paths.do.draws"]);

    private static AdaptiveExecuteAction Keep(TeacherTurn turn, CareerPath path, PathInterest interest) =>
        interest.Questions.Contains(path)
            ? new MarkPathSubmit(path, PathMark.DropQuestion, IsFull: true)
                .Write()
                .ToAction(turn.Texts["paths.do.dropQuestion"])
            : new MarkPathSubmit(path, PathMark.KeepQuestion, IsFull: true)
                .Write()
                .ToAction(turn.Texts["paths.do.keepQuestion"]);

    /// <summary>Asked early, and again once the answer of a year ago is read back.</summary>
    private static IEnumerable<AdaptiveExecuteAction> Imagine(
        TeacherTurn turn,
        PathInterest interest,
        DateOnly today
    ) =>
        PathPace.IsInBites(turn) && interest.Imagined?.IsReadBackTime(today) is null or true
            ? [ImagineSubmit.Open.ToAction(turn.Texts["paths.do.imagine"])]
            : [];

    private static IEnumerable<AdaptiveExecuteAction> WaysOn(TeacherTurn turn) =>
        PathPace.IsInBites(turn)
            ?
            [
                MapSubmit.Next.ToAction(turn.Texts["paths.do.another"]),
                MapSubmit.Enough.ToAction(turn.Texts["paths.do.enough"]),
            ]
            :
            [
                MapSubmit.Next.ToAction(turn.Texts["paths.do.another"]),
                MapSubmit.All.ToAction(turn.Texts["paths.do.all"]),
            ];
}
