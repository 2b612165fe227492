using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Actions.Sources;

/// <summary>Something that an action may begin from, found by its reference in the person's own rows or the content.</summary>
internal interface IStepSource
{
    ActionSourceKind Kind { get; }

    /// <returns>Null when it is no longer there; the form then opens empty.</returns>
    Task<StepSeed?> FindAsync(TeacherTurn turn, string reference, CancellationToken cancellationToken);
}

/// <summary>What the form of a new action begins with. The words come from here, never from a button.</summary>
internal sealed record StepSeed
{
    public static StepSeed Empty { get; } = new();

    public ActionPlan? Plan { get; init; }

    /// <summary>The text id of a question above the form.</summary>
    public string? Question { get; init; }

    /// <summary>The text id of the line above <see cref="About"/>.</summary>
    public string? AboutLabel { get; init; }

    /// <summary>The teacher's own words that the action is about.</summary>
    public string? About { get; init; }

    /// <summary>A ready text to copy and send to somebody.</summary>
    public string? Message { get; init; }

    /// <summary>Where the form was opened from.</summary>
    public CardCommand? Back { get; init; }

    /// <summary>True for a form of two fields: what and when.</summary>
    public bool IsShort { get; init; }

    /// <summary>True when one action is enough: asking again opens the one that is there.</summary>
    public bool IsOnce { get; init; }

    public override string ToString() => "a seed";
}

/// <summary>Finds what an action begins from, whatever kind of thing it is.</summary>
internal sealed class StepSeeds(IEnumerable<IStepSource> sources)
{
    private readonly IStepSource[] _sources = [.. sources];

    public async Task<StepSeed> FindAsync(TeacherTurn turn, ActionSource source, CancellationToken cancellationToken) =>
        source.Reference is { } reference
        && Array.Find(_sources, known => known.Kind == source.Kind) is { } known
        && await known.FindAsync(turn, reference, cancellationToken) is { } seed
            ? seed
            : StepSeed.Empty;
}
