using FsCheck;
using FsCheck.Fluent;
using LoopbaanBot.Careers.Managers.Starters;
using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Tests.Managers;

public sealed class StarterDeckTests
{
    private static readonly DateOnly s_first = new(2026, 1, 1);

    private static readonly Gen<(int Now, int Ahead)> s_sizes =
        from now in Gen.Choose(2, 9)
        from ahead in Gen.Choose(2, 9)
        select (now, ahead);

    private static readonly Gen<DateOnly> s_days = Gen.Choose(0, 4_000).Select(new DateOnly(2025, 1, 1).AddDays);

    [Fact]
    [Trait("Seed", "K012")]
    public void A_card_has_two_openers_of_its_talk_and_one_asks_beyond_the_present_job() =>
        ForAll(
            (deck, starters, day, kind) =>
            {
                var pair = deck.Choose(kind, null, day);
                var chosen = starters.Where(starter => starter.Id == pair.First || starter.Id == pair.Second).ToArray();
                return chosen.Length == 2
                    && chosen.All(starter => starter.Kind == kind)
                    && chosen.Count(starter => starter.AsksAhead) == 1;
            }
        );

    [Fact]
    public void The_same_two_never_come_two_days_in_a_row() =>
        ForAll((deck, _, day, kind) => deck.Choose(kind, null, day) != deck.Choose(kind, null, day.AddDays(1)));

    [Fact]
    public void The_day_the_talk_and_the_phase_decide_and_nothing_else() =>
        ForAll(
            (deck, starters, day, kind) =>
                Enum.GetValues<Phase>()
                    .All(phase => deck.Choose(kind, phase, day) == new StarterDeck(starters).Choose(kind, phase, day))
        );

    [Fact]
    public void An_opener_of_one_phase_comes_by_for_that_phase_and_for_no_other()
    {
        var own = new Starter(new StarterId("own"), TalkKind.Kickoff, false, Phase.Starting);
        var deck = new StarterDeck([.. Deck(2, 2), own]);
        bool ComesBy(Phase? phase) =>
            Enumerable
                .Range(0, 30)
                .Any(day => deck.Choose(TalkKind.Kickoff, phase, s_first.AddDays(day)).First == own.Id);
        ComesBy(Phase.Starting).ShouldBeTrue();
        new Phase?[] { null, Phase.Aspiring, Phase.Experienced }
            .Any(ComesBy)
            .ShouldBeFalse();
    }

    [Fact]
    public void What_is_for_one_phase_alone_does_not_make_a_deck_whole()
    {
        var own = new Starter(new StarterId("own"), TalkKind.Kickoff, true, Phase.Starting);
        new StarterDeck([.. Deck(2, 1), own]).Gaps().Count().ShouldBe(Enum.GetValues<TalkKind>().Length);
    }

    [Fact]
    public void Every_opener_comes_by_in_time()
    {
        var starters = Deck(3, 3);
        var deck = new StarterDeck(starters);
        Enumerable
            .Range(0, 9)
            .Select(day => deck.Choose(TalkKind.Between, null, s_first.AddDays(day)))
            .Distinct()
            .Count()
            .ShouldBe(9);
    }

    [Fact]
    public void A_deck_with_too_few_names_what_it_lacks()
    {
        new StarterDeck(Deck(2, 2)).Gaps().ShouldBeEmpty();
        new StarterDeck(Deck(2, 1)).Gaps().Select(gap => gap.AsksAhead).ShouldAllBe(ahead => ahead);
    }

    private static Starter[] Deck(int now, int ahead) =>
        [
            .. from kind in Enum.GetValues<TalkKind>()
            from asksAhead in (bool[])[false, true]
            from number in Enumerable.Range(1, asksAhead ? ahead : now)
            select new Starter(new StarterId($"{kind}{asksAhead}{number}"), kind, asksAhead),
        ];

    private static void ForAll(Func<StarterDeck, Starter[], DateOnly, TalkKind, bool> holds) =>
        Prop.ForAll(
                (
                    from size in s_sizes
                    from day in s_days
                    from kind in Gen.Elements(Enum.GetValues<TalkKind>())
                    select (size, day, kind)
                ).ToArbitrary(),
                one =>
                {
                    var starters = Deck(one.size.Now, one.size.Ahead);
                    return holds(new StarterDeck(starters), starters, one.day, one.kind);
                }
            )
            .QuickCheckThrowOnFailure();
}
