using System.Text;

namespace LoopbaanBot.Careers.Managers.Mindset;

/// <summary>
/// How a manager looks at their own way of talking (L050). Theirs alone: nobody sees it, nothing is counted or added up,
/// and they throw it away when they like.
/// </summary>
public sealed record MindsetCheck(IReadOnlyDictionary<MindsetItem, MindsetAnswer> Answers, DateOnly On)
{
    /// <summary>What is to be practised: the first that is not there yet, then the first that is there now and then; null when all are.</summary>
    public MindsetItem? ToPractise =>
        Answers.Count == 0 ? null : First(MindsetAnswer.NotYet) ?? First(MindsetAnswer.Sometimes);

    private MindsetItem? First(MindsetAnswer answer) =>
        Enum.GetValues<MindsetItem>()
            .Where(item => Answers.TryGetValue(item, out var given) && given == answer)
            .Select(item => (MindsetItem?)item)
            .FirstOrDefault();

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(On);
        return true;
    }
}

/// <summary>The names are stored.</summary>
public enum MindsetItem
{
    /// <summary>I listen before I think of a solution.</summary>
    ListensFirst,

    /// <summary>I ask about plans beyond the present job.</summary>
    AsksAhead,

    /// <summary>Leaving, staying and changing are equally fine outcomes to me.</summary>
    TakesAnyOutcome,

    /// <summary>I promise only what I can do.</summary>
    PromisesWhatCan,

    /// <summary>I do not ask what somebody keeps to themselves.</summary>
    LeavesPrivate,
}

/// <summary>The names are stored.</summary>
public enum MindsetAnswer
{
    NotYet,
    Sometimes,
    Mostly,
}
