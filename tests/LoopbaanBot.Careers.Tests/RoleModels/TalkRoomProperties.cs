using FsCheck;
using FsCheck.Fluent;
using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Careers.RoleModels.Talks;

namespace LoopbaanBot.Careers.Tests.RoleModels;

/// <summary>Whatever people ask and answer in whatever order: a role model is never asked for more than was offered.</summary>
public sealed class TalkRoomProperties
{
    [Fact]
    public void The_talks_of_a_month_never_exceed_the_room() =>
        Holds(state =>
            state.Model.Talks.All(talk =>
                talk.Day is not { } day || state.Model.TalksIn(day) <= state.Model.Room.TalksPerMonth
            )
        );

    [Fact]
    public void Two_talks_are_never_closer_than_the_cool_down() =>
        Holds(state =>
        {
            int[] days =
            [
                .. state
                    .Model.Talks.Where(talk => talk.State == TalkState.Agreed)
                    .Select(talk => talk.Day!.Value.DayNumber)
                    .Order(),
            ];
            return days.Zip(days.Skip(1)).All(pair => pair.Second - pair.First >= state.Model.Room.CoolDownDays);
        });

    [Fact]
    public void No_more_questions_are_open_than_there_is_room() =>
        Holds(state => state.Model.Talks.Count(talk => talk.IsOpen(state.Today)) <= state.Model.Room.TalksPerMonth);

    [Fact]
    public void One_asker_never_has_two_talks_running() =>
        Holds(state =>
            state
                .Model.Talks.Where(talk => talk.IsOpen(state.Today) || talk.IsAhead(state.Today))
                .CountBy(talk => talk.Asker)
                .All(asker => asker.Value == 1)
        );

    [Fact]
    public void A_step_that_is_taken_twice_has_one_effect() =>
        Prop.ForAll(
                Walks().ToArbitrary(),
                walk =>
                {
                    var state = Start(walk.Room);
                    foreach (var step in walk.Steps)
                    {
                        state = Take(state, step);
                        if (step.Name != "wait")
                        {
                            Take(state, step).Model.ShouldBeSameAs(state.Model);
                        }
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_walk_sometimes_agrees_on_a_talk() =>
        Walks()
            .Sample(200, 200)
            .SelectMany(After)
            .ShouldContain(state => state.Model.Talks.Count(talk => talk.State == TalkState.Agreed) > 1);

    private sealed record Step(string Name, int Who, int Days);

    private sealed record Walk(RoleModelRoom Room, Step[] Steps);

    private sealed record State(RoleModel Model, DateOnly Today);

    private static void Holds(Func<State, bool> rule) =>
        Prop.ForAll(Walks().ToArbitrary(), walk => After(walk).All(rule)).QuickCheckThrowOnFailure();

    private static Gen<Walk> Walks() =>
        from talks in Gen.Choose(0, 4)
        from coolDown in Gen.Elements(0, 1, 7, 30)
        from steps in Steps().ArrayOf()
        select new Walk(RoleModelRoom.Of(talks, coolDown), steps);

    private static Gen<Step> Steps() =>
        from name in Gen.Elements("ask", "ask", "agree", "agree", "decline", "lapse", "take back", "call off", "wait")
        from who in Gen.Choose(1, 8)
        from days in Gen.Choose(0, 25)
        select new Step(name, who, days);

    private static State Start(RoleModelRoom room) => new(People.RoleModel(room), People.Today);

    private static IEnumerable<State> After(Walk walk)
    {
        var state = Start(walk.Room);
        foreach (var step in walk.Steps)
        {
            state = Take(state, step);
            yield return state;
        }
    }

    private static State Take(State state, Step step)
    {
        var (model, today) = state;
        var id = People.IdOf(step.Who);
        return step.Name switch
        {
            "wait" => state with { Today = today.AddDays(step.Days) },
            "ask" => state with { Model = model.Ask(People.Request(step.Who), today) },
            "agree" => state with { Model = model.Agree(id, today.AddDays(step.Days), null, today) },
            "decline" => state with { Model = model.Decline(id, today) },
            "lapse" => state with { Model = model.Lapse(id, today) },
            "take back" => state with { Model = model.TakeBack(id) },
            _ => state with { Model = model.CallOff(id, today) },
        };
    }
}
