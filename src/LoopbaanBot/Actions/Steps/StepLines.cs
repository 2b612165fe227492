using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;

namespace LoopbaanBot.Actions.Steps;

/// <summary>What an action says, line by line.</summary>
internal sealed class StepLines(Texts texts, CareerAction action)
{
    /// <summary>Enough to see where it came from; the card stays short.</summary>
    private const int MostFormer = 3;

    /// <summary>One line for a list.</summary>
    public string Title(DateOnly today)
    {
        var what = OwnCard.Title(action.Plan.What);
        return action switch
        {
            { State: ActionState.Done, ClosedOn: { } day } => texts["step.item.done", ("what", what), ("date", day)],
            { State: ActionState.Dropped, ClosedOn: { } day } => texts[
                "step.item.dropped",
                ("what", what),
                ("date", day)
            ],
            { State: ActionState.Busy } => texts["step.item.busy", ("what", what)],
            _ => action.DueOn(today) is { } due
                ? texts["step.item.day", ("what", what), ("date", due)]
                : texts["step.item.open", ("what", what)],
        };
    }

    public IEnumerable<AdaptiveElement> All(DateOnly today) =>
        [
            .. ForOthers(),
            .. Former(),
            .. Source(),
            .. action.IsPast(today) ? [new AdaptiveTextBlock(texts["step.past"])] : Array.Empty<AdaptiveElement>(),
        ];

    /// <summary>What it is now: all that somebody with whom it is shared sees.</summary>
    public IEnumerable<AdaptiveElement> ForOthers() =>
        [
            new AdaptiveTextBlock(State()) { IsSubtle = true },
            CardText.Own(action.Plan.What),
            .. Day("step.label.on", action.Plan.On),
            .. Words("step.label.with", action.Plan.With),
            .. Words("step.label.cue", action.Plan.Cue),
            .. Words("step.label.fallback", action.Plan.Fallback),
            .. Day("step.label.fallbackOn", action.Plan.FallbackOn),
        ];

    private string State() =>
        action switch
        {
            { State: ActionState.Done, ClosedOn: { } day } => texts["step.state.done", ("date", day)],
            { State: ActionState.Dropped, ClosedOn: { } day } => texts["step.state.dropped", ("date", day)],
            { State: ActionState.Busy } => texts["step.state.busy"],
            { State: ActionState.Changed } => texts["step.state.changed"],
            _ => texts["step.state.open"],
        };

    private IEnumerable<AdaptiveElement> Day(string label, DateOnly? day) =>
        day is { } known ? [CardText.Label(texts[label]), new AdaptiveTextBlock(texts.Date(known))] : [];

    private IEnumerable<AdaptiveElement> Words(string label, string? words) =>
        words is null ? [] : [CardText.Label(texts[label]), CardText.Own(words)];

    private IEnumerable<AdaptiveElement> Former() =>
        action
            .Former.Reverse()
            .Take(MostFormer)
            .SelectMany(former =>
                new AdaptiveElement[]
                {
                    CardText.Label(texts["step.label.former", ("date", former.Until)]),
                    CardText.Own(former.Plan.What),
                }
            );

    private IEnumerable<AdaptiveElement> Source()
    {
        var source = action.Source.Kind switch
        {
            ActionSourceKind.Reflection => "step.source.reflection",
            ActionSourceKind.Path => "step.source.path",
            ActionSourceKind.Role => "step.source.role",
            ActionSourceKind.Reframe => "step.source.reframe",
            ActionSourceKind.Excuse => "step.source.excuse",
            ActionSourceKind.Chance => "step.source.chance",
            ActionSourceKind.Round => "step.source.round",
            _ => null,
        };
        return source is null ? [] : [CardText.Small(texts[source])];
    }
}
