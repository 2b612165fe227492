namespace LoopbaanBot.Dialogs.Waterfalls;

/// <summary>The steps of one dialog in reading order.</summary>
internal sealed class WaterfallSteps<TDraft>(string dialogId)
    where TDraft : class
{
    private readonly List<WaterfallStep<TDraft>> _steps = [];

    public void Add(WaterfallStep<TDraft> step)
    {
        if (Find(step.Name) is not null)
        {
            throw new ArgumentException($"Dialog '{dialogId}' already has a step '{step.Name}'.", nameof(step));
        }

        _steps.Add(step);
    }

    public WaterfallStep<TDraft>? Find(string name)
    {
        foreach (var step in _steps)
        {
            if (step.Name == name)
            {
                return step;
            }
        }

        return null;
    }

    public WaterfallStep<TDraft> Get(string name) =>
        Find(name) ?? throw new InvalidOperationException($"Dialog '{dialogId}' has no step '{name}' to go to.");

    /// <summary>The first step on the road after this one, or of all when null; null at the end.</summary>
    public WaterfallStep<TDraft>? NextAfter(WaterfallStep<TDraft>? current, TDraft draft)
    {
        for (var index = current is null ? 0 : _steps.IndexOf(current) + 1; index < _steps.Count; index++)
        {
            if (_steps[index].IsOnTheRoad(draft))
            {
                return _steps[index];
            }
        }

        return null;
    }

    /// <summary>How many steps this person sees, and the how-manieth this one is, as far as can be known now.</summary>
    public (int Position, int Count) Locate(WaterfallStep<TDraft> current, TDraft draft, List<string> visited)
    {
        var (position, count) = (0, 0);
        foreach (var step in _steps)
        {
            if (step == current || step.IsOnTheRoad(draft) || visited.Contains(step.Name))
            {
                count++;
            }

            if (step == current)
            {
                position = count;
            }
        }

        return (position, count);
    }
}
