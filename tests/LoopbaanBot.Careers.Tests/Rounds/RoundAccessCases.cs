using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rounds;

namespace LoopbaanBot.Careers.Tests.Rounds;

/// <summary>Every combination of who asks, for what, of which kind of round, in which state.</summary>
internal static class RoundAccessCases
{
    private static readonly PersonId s_fatima = new("school-a", "fatima");
    private static readonly PersonId s_sanne = new("school-a", "sanne");
    private static readonly DateTimeOffset s_now = new(2026, 1, 20, 15, 0, 0, TimeSpan.FromHours(1));

    private static readonly RoundCounts s_four = new(4, 4);

    /// <summary>Who asks: a name for the table, and what is stored about that person.</summary>
    private static readonly Dictionary<string, RoundStanding> s_actors = new()
    {
        ["guide"] = Standing(s_fatima, mayGuide: true),
        ["guide whose role ended"] = Standing(s_fatima),
        ["guide in another conversation"] = Standing(s_fatima, mayGuide: true) with
        {
            Presence = RoundPresence.Elsewhere,
        },
        ["guide's twin in another school"] = Standing(new PersonId("school-b", "fatima")),
        ["guide who manages somebody here"] = Standing(s_fatima, mayGuide: true) with { ManagesSomebodyHere = true },
        ["other coach"] = Standing(new PersonId("school-a", "karim"), mayGuide: true),
        ["other coach, joined"] = Standing(new PersonId("school-a", "karim"), mayGuide: true, isSeated: true),
        ["member, joined"] = Standing(s_sanne, isSeated: true),
        ["member"] = Standing(s_sanne),
        ["manager"] = Standing(s_sanne) with { ManagesSomebodyHere = true },
        ["manager who had joined"] = Standing(s_sanne, isSeated: true) with { ManagesSomebodyHere = true },
        ["member whose manager guides"] = Standing(s_sanne) with { IsManagedByGuide = true },
        ["guest"] = Standing(s_sanne) with { Presence = RoundPresence.Guest },
        ["guest with a seat"] = Standing(s_sanne, isSeated: true) with { Presence = RoundPresence.Guest },
        ["somebody elsewhere"] = Standing(s_sanne) with { Presence = RoundPresence.Elsewhere },
        ["member in another conversation"] = Standing(s_sanne, isSeated: true) with
        {
            Presence = RoundPresence.Elsewhere,
        },
        ["somebody with another's standing"] = Standing(s_sanne, isSeated: true),
    };

    private static readonly Dictionary<string, Func<GroupRound, GroupRound>> s_states = new()
    {
        ["opened"] = round => round,
        ["running"] = round => round.Begin(s_now),
        ["paused"] = round => round.Begin(s_now).Pause(s_now),
        ["writing"] = round => round.Begin(s_now).Advance(s_now.AddMinutes(20), s_four),
        ["open"] = round => round.Begin(s_now).Advance(s_now.AddMinutes(30), s_four),
        ["closing"] = round => round.Begin(s_now).Advance(s_now.AddMinutes(50), s_four),
        ["closing unopened"] = round => round.Begin(s_now).Wrap(s_now),
        ["closed"] = round => round.Begin(s_now).Wrap(s_now).Close(),
        ["stopped"] = round => round.Begin(s_now).Advance(s_now.AddMinutes(30), s_four).Stop(),
    };

    public static IEnumerable<string> Actors => s_actors.Keys;

    public static IEnumerable<RoundAccessCase> All() =>
        from actor in s_actors
        from action in Enum.GetValues<RoundAction>()
        from format in (RoundFormat[])[RoundFormat.Success, RoundFormat.CheckIn]
        from state in s_states.Keys.Append("none")
        select new RoundAccessCase(actor.Key, action, format, state, Allows(actor, action, format, state));

    private static bool Allows(
        KeyValuePair<string, RoundStanding> actor,
        RoundAction action,
        RoundFormat format,
        string state
    )
    {
        var round = GroupRound.Open(s_fatima, new RoundSetup(format, 45, 4), s_now);
        var asks =
            actor.Key == "somebody with another's standing" ? new PersonId("school-a", "mo") : actor.Value.Person;
        return new RoundResource(state == "none" ? null : s_states[state](round), actor.Value).Allows(
            asks,
            action,
            DateOnly.FromDateTime(s_now.DateTime)
        );
    }

    private static RoundStanding Standing(PersonId person, bool mayGuide = false, bool isSeated = false) =>
        new(person, RoundPresence.Member, mayGuide, false, isSeated);
}

internal sealed record RoundAccessCase(
    string Actor,
    RoundAction Action,
    RoundFormat Format,
    string State,
    bool Allowed
);
