namespace LoopbaanBot.Careers.Rounds;

/// <summary>The rules of each format, and which formats suit a goal.</summary>
public static class RoundFormats
{
    private static readonly Dictionary<RoundFormat, RoundRules> s_rules = new()
    {
        [RoundFormat.CheckIn] = new(3, 16, [2, 10, 3], RoundWriting.None, null, 0) { Keeping = RoundKeeping.Nothing },
        [RoundFormat.Mirroring] = new(3, 4, [5, 5, 40, 6, 4], RoundWriting.ForSelf, 1, 2) { KeepsFrom = 3 },
        [RoundFormat.Gossip] = new(4, 6, [5, 8, 15, 2, 8, 5, 2], RoundWriting.None, null, 0)
        {
            KeepsFrom = 7,
            NeedsFamiliarGroup = true,
            Keeping = RoundKeeping.WhoTakesPart,
        },
        [RoundFormat.GossipWalk] = new(3, 4, [10, 15, 15, 15, 15, 5], RoundWriting.None, null, 0)
        {
            KeepsFrom = 6,
            NeedsFamiliarGroup = true,
            Keeping = RoundKeeping.WhoTakesPart,
        },
        // What opens is the list without names to choose from; what people make of the incident stays on their own paper.
        [RoundFormat.Incident] = new(5, 8, [5, 6, 4, 5, 15, 5, 15, 8, 7, 5], RoundWriting.ForGroup, 1, 1),
        [RoundFormat.Carousel] = new(12, 16, [10, 64, 10, 6], RoundWriting.None, null, 0)
        {
            IsLedHere = false,
            Keeping = RoundKeeping.Nothing,
        },
        [RoundFormat.Success] = new(4, 6, [3, 6, 10, 5, 10, 6, 5], RoundWriting.ForGroup, 3, 3) { KeepsFrom = 5 },
    };

    public static RoundRules Rules(this RoundFormat format) => s_rules[format];

    /// <summary>
    /// What suits a goal. A group that does not know each other yet is never offered to gossip: that asks for trust
    /// which is not there yet (domain G, before the round).
    /// </summary>
    public static IReadOnlyList<RoundFormat> For(RoundGoal goal, bool knowEachOther) =>
        [.. Suiting(goal).Where(format => knowEachOther || !format.Rules().NeedsFamiliarGroup)];

    /// <summary>What so many people can do here instead, whatever the goal was.</summary>
    public static IReadOnlyList<RoundFormat> Fitting(int people, bool knowEachOther) =>
        [
            .. s_rules
                .Where(one => one.Value.IsLedHere && one.Value.Fits(people))
                .Where(one => knowEachOther || !one.Value.NeedsFamiliarGroup)
                .Select(one => one.Key),
        ];

    private static IReadOnlyList<RoundFormat> Suiting(RoundGoal goal) =>
        goal switch
        {
            RoundGoal.GettingGoing => [RoundFormat.CheckIn],
            RoundGoal.LearningFromEachOther =>
            [
                RoundFormat.Mirroring,
                RoundFormat.Gossip,
                RoundFormat.GossipWalk,
                RoundFormat.Carousel,
            ],
            RoundGoal.DiscussingAnIncident => [RoundFormat.Incident],
            RoundGoal.SeeingWhatWorks => [RoundFormat.Success],
            _ => [],
        };
}
