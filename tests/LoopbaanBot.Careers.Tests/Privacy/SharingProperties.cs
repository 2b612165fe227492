using FsCheck;
using FsCheck.Fluent;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;

namespace LoopbaanBot.Careers.Tests.Privacy;

/// <summary>Whatever happens in whatever order: ending ends it, and only the owner widens.</summary>
public sealed class SharingProperties
{
    private static readonly DateOnly s_start = new(2026, 1, 5);
    private static readonly PersonId s_owner = new("school-a", "sanne");
    private static readonly PersonId s_recipient = new("school-a", "daan");
    private static readonly ItemRef s_item = new(ItemKind.Reflection, "item");

    [Fact]
    public void What_was_withdrawn_is_never_readable_again() =>
        Prop.ForAll(
                Walks().ToArbitrary(),
                walk => After(walk).All(state => state.Grant?.WithdrawnOn is null || !MayRead(s_recipient, state))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void After_the_last_day_nothing_is_readable() =>
        Prop.ForAll(
                Walks().ToArbitrary(),
                walk => After(walk).All(state => state.Grant?.Until >= state.Today || !MayRead(s_recipient, state))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Out_of_the_circle_or_thrown_away_means_out_of_sight() =>
        Prop.ForAll(
                Walks().ToArbitrary(),
                walk =>
                    After(walk)
                        .All(state =>
                            (state.Exists && state.Circle.Find(s_recipient) is not null) || !MayRead(s_recipient, state)
                        )
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_that_a_recipient_does_widens_what_anybody_sees() =>
        Prop.ForAll(
                Walks().ToArbitrary(),
                walk =>
                    Pairs(walk)
                        .Where(pair => pair.Step.IsOf(Who.Recipient))
                        .All(pair => !MayRead(s_recipient, pair.After) || MayRead(s_recipient, pair.Before))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_walk_sometimes_shows_something() =>
        Enumerable
            .Range(0, 50)
            .SelectMany(_ => After([new Step("share", 20, CircleRole.Buddy)]))
            .ShouldContain(state => MayRead(s_recipient, state));

    private enum Who
    {
        Owner,
        Recipient,
        Time,
    }

    private sealed record Step(string Name, int Days, CircleRole Role)
    {
        public bool IsOf(Who who) =>
            who
            == Name switch
            {
                "open" => Who.Recipient,
                "wait" => Who.Time,
                _ => Who.Owner,
            };
    }

    private sealed record State(DateOnly Today, SupportCircle Circle, ShareGrant? Grant, bool Exists);

    private static Gen<Step[]> Walks() =>
        (
            from name in Gen.Elements("share", "withdraw", "open", "wait", "leave", "join", "throw away")
            from days in Gen.Choose(0, 40)
            from role in Gen.Elements(Enum.GetValues<CircleRole>())
            select new Step(name, days, role)
        ).ArrayOf();

    private static State Start() =>
        new(
            s_start,
            SupportCircle.Of(s_owner).Put(new CircleMember(s_recipient, "Daan", CircleRole.Buddy)),
            null,
            true
        );

    private static IEnumerable<State> After(IEnumerable<Step> walk) => Pairs(walk).Select(pair => pair.After);

    private static IEnumerable<(Step Step, State Before, State After)> Pairs(IEnumerable<Step> walk)
    {
        var state = Start();
        foreach (var step in walk)
        {
            var next = Take(state, step);
            yield return (step, state, next);
            state = next;
        }
    }

    private static State Take(State state, Step step) =>
        step.Name switch
        {
            "share" => state with { Grant = Share(state, step) },
            "withdraw" => state with { Grant = state.Grant?.Withdraw(state.Today) },
            "open" when MayRead(s_recipient, state) => state with
            {
                Grant = state.Grant!.Open(new DateTimeOffset(state.Today, TimeOnly.MinValue, TimeSpan.Zero)),
            },
            "wait" => state with { Today = state.Today.AddDays(step.Days) },
            "leave" => state with { Circle = state.Circle.Remove(s_recipient) },
            "join" => state with { Circle = state.Circle.Put(new CircleMember(s_recipient, "Daan", step.Role)) },
            "throw away" => state with { Exists = false },
            _ => state,
        };

    private static ShareGrant? Share(State state, Step step)
    {
        var until = state.Today.AddDays(step.Days);
        return ShareOffer.Refuse(s_item.Kind, state.Circle, s_recipient, until, state.Today) is null
            ? ShareOffer.Give(
                new GrantId(Guid.NewGuid()),
                s_item,
                state.Circle,
                s_recipient,
                new ShareTermChoice(state.Today, until),
                state.Grant
            )
            : state.Grant;
    }

    private static bool MayRead(PersonId actor, State state) =>
        Authorization.Authorize(
            actor,
            ItemAction.Read,
            new ItemResource(s_owner, s_item, state.Exists, state.Grant, state.Circle),
            state.Today
        ) == Decision.Allowed;
}
