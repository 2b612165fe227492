using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Managers.Starters;

/// <summary>The id of a sentence to open a talk with, such as MV1; which there are is content.</summary>
public readonly record struct StarterId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>A sentence to open a talk with, as the rules see it.</summary>
/// <param name="Kind">For which talk.</param>
/// <param name="AsksAhead">True for a question about the future beyond the present job (K012).</param>
/// <param name="Phase">Only for teachers of this phase; null for all.</param>
public sealed record Starter(StarterId Id, TalkKind Kind, bool AsksAhead, Phase? Phase = null);

/// <summary>The two openers of one card. Never more (talks 3); at least one asks ahead (K012).</summary>
public readonly record struct StarterPair(StarterId First, StarterId Second);
