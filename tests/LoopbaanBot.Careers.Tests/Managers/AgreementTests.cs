using FsCheck;
using FsCheck.Fluent;
using LoopbaanBot.Careers.Managers.Agreements;
using LoopbaanBot.Careers.Managers.Talks;

namespace LoopbaanBot.Careers.Tests.Managers;

public sealed class AgreementTests
{
    private static readonly DateOnly s_today = Talk.Today;

    [Fact]
    public void Only_what_the_other_said_yes_to_is_agreed()
    {
        var history = AgreementHistory.Empty.Propose(TalkSide.Partner, 0, Words("a"), s_today);
        history.Agreed.ShouldBeNull();
        history.Confirm(TalkSide.Partner, 1, s_today).ShouldBeSameAs(history);
        history.Confirm(TalkSide.Teacher, 1, s_today).Agreed!.Words.ShouldBe(Words("a"));
    }

    [Fact]
    public void A_change_is_a_new_version_and_the_agreed_one_stands_until_that_is_agreed()
    {
        var history = AgreementHistory
            .Empty.Propose(TalkSide.Partner, 0, Words("a"), s_today)
            .Confirm(TalkSide.Teacher, 1, s_today)
            .Propose(TalkSide.Partner, 1, Words("b"), s_today);
        history.Current!.Words.ShouldBe(Words("b"));
        history.Agreed!.Words.ShouldBe(Words("a"));
        history.Confirm(TalkSide.Teacher, 1, s_today).ShouldBeSameAs(history, "the version that was seen is overtaken");
        history.Confirm(TalkSide.Teacher, 2, s_today).Agreed!.Words.ShouldBe(Words("b"));
    }

    [Fact]
    public void Of_two_who_change_at_once_the_first_counts_and_the_same_words_are_no_version()
    {
        var first = AgreementHistory.Empty.Propose(TalkSide.Partner, 0, Words("a"), s_today);
        first.Propose(TalkSide.Teacher, 0, Words("b"), s_today).ShouldBeSameAs(first);
        first.Propose(TalkSide.Partner, 1, Words("a"), s_today).ShouldBeSameAs(first);
    }

    [Fact]
    public void Whatever_two_people_do_nothing_is_agreed_that_one_of_them_did_not_see() =>
        Prop.ForAll(
                Walks().ToArbitrary(),
                walk =>
                {
                    var history = AgreementHistory.Empty;
                    foreach (var (side, isYes, number, text) in walk)
                    {
                        var before = history;
                        history = isYes
                            ? history.Confirm(side, number, s_today)
                            : history.Propose(side, number, Words(text), s_today);
                        if (history.Agreed != before.Agreed)
                        {
                            var agreed = history.Agreed!;
                            agreed.Number.ShouldBe(number);
                            agreed.By.ShouldNotBe(side);
                            agreed.Words.ShouldBe(before.Current!.Words);
                        }

                        history.Versions.Count.ShouldBeLessThanOrEqualTo(AgreementHistory.MostVersions);
                        history.Versions.Select(version => version.Number).ShouldBeInOrder(SortDirection.Ascending);
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_agreed_version_survives_many_changes()
    {
        var history = AgreementHistory
            .Empty.Propose(TalkSide.Partner, 0, Words("agreed"), s_today)
            .Confirm(TalkSide.Teacher, 1, s_today);
        foreach (var number in Enumerable.Range(1, 60))
        {
            history = history.Propose(TalkSide.Teacher, number, Words($"change {number}"), s_today);
        }

        history.Versions.Count.ShouldBe(AgreementHistory.MostVersions);
        history.Agreed!.Words.ShouldBe(Words("agreed"));
    }

    [Fact]
    public void Nothing_at_all_too_much_or_too_long_is_no_agreement()
    {
        foreach (
            var wrong in (AgreementWords[])
                [
                    new(null, null, null, null),
                    new(-1, null, null, null),
                    new(6_001, null, null, null),
                    new(null, new string('a', 1_001), null, null),
                    new(null, null, " ", null),
                ]
        )
        {
            Should.Throw<ArgumentException>(() => AgreementHistory.Empty.Propose(TalkSide.Teacher, 0, wrong, s_today));
        }
    }

    [Theory]
    [InlineData(30, 23)]
    [InlineData(7, 1)]
    [InlineData(1, 1)]
    public void The_next_talk_is_told_a_week_ahead_or_else_the_next_morning(int days, int told) =>
        TalkReminder
            .TellAt(s_today.AddDays(days), s_today)
            .ShouldBe(s_today.AddDays(told).ToDateTime(new TimeOnly(8, 0)));

    [Fact]
    public void A_next_talk_lies_ahead_within_a_year()
    {
        TalkReminder.TellAt(s_today, s_today).ShouldBeNull();
        TalkReminder.IsInReach(s_today, s_today).ShouldBeFalse();
        TalkReminder.IsInReach(s_today.AddYears(1), s_today).ShouldBeTrue();
        TalkReminder.IsInReach(s_today.AddYears(1).AddDays(1), s_today).ShouldBeFalse();
    }

    private static AgreementWords Words(string text) => new(null, text, null, null);

    private static Gen<(TalkSide Side, bool IsYes, int Number, string Text)[]> Walks() =>
        (
            from side in Gen.Elements(TalkSide.Teacher, TalkSide.Partner)
            from isYes in Gen.Elements(true, false)
            from number in Gen.Choose(0, 6)
            from text in Gen.Elements("a", "b", "c")
            select (side, isYes, number, text)
        ).ArrayOf();
}
