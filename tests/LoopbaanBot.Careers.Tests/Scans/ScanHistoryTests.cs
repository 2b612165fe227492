using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Scans;

namespace LoopbaanBot.Careers.Tests.Scans;

public sealed class ScanHistoryTests
{
    private static readonly DateOnly Start = new(2026, 1, 21);

    private static CompetencyScan Scan(int day, params (CareerCompetency Competency, int Mark)[] marks) =>
        marks.Aggregate(
            CompetencyScan.Of(Start.AddDays(day)),
            (scan, mark) => scan.Mark(mark.Competency, new ScaleScore(mark.Mark))
        );

    [Fact]
    public void A_mark_can_be_replaced_and_taken_back()
    {
        var scan = Scan(0, (CareerCompetency.Networking, 4), (CareerCompetency.QualitiesReflection, 7));

        scan.Marks.Select(mark => mark.Competency)
            .ShouldBe([CareerCompetency.QualitiesReflection, CareerCompetency.Networking]);
        scan.Mark(CareerCompetency.Networking, new ScaleScore(5))
            .MarkFor(CareerCompetency.Networking)
            .ShouldBe(new ScaleScore(5));
        scan.Mark(CareerCompetency.Networking, null).MarkFor(CareerCompetency.Networking).ShouldBeNull();
        CompetencyScan.Of(Start).IsEmpty().ShouldBeTrue();
    }

    [Fact]
    public void A_second_scan_of_a_day_keeps_what_was_not_marked_again()
    {
        var over = Scan(0, (CareerCompetency.CareerSteering, 6))
            .Over(Scan(0, (CareerCompetency.CareerSteering, 4), (CareerCompetency.Networking, 3)));

        over.MarkFor(CareerCompetency.CareerSteering).ShouldBe(new ScaleScore(6));
        over.MarkFor(CareerCompetency.Networking).ShouldBe(new ScaleScore(3));
    }

    [Fact]
    public void The_change_is_from_the_first_mark_to_the_latest_whatever_order_they_came_in()
    {
        var history = new ScanHistory([
            Scan(90, (CareerCompetency.Networking, 6)),
            Scan(0, (CareerCompetency.Networking, 4)),
            Scan(42, (CareerCompetency.Networking, 3)),
        ]);

        var change = history.ChangeIn(CareerCompetency.Networking)!.Value;

        (change.First.Score.Value, change.Latest.Score.Value).ShouldBe((4, 6));
        (change.IsSame, change.WasMarkedOnce).ShouldBe((false, false));
        history.MarksOf(CareerCompetency.Networking).Select(mark => mark.Score.Value).ShouldBe([4, 3, 6]);
    }

    [Fact]
    public void What_was_never_marked_has_no_change_and_what_was_marked_once_has_one_mark()
    {
        var history = new ScanHistory([Scan(0, (CareerCompetency.Networking, 4))]);

        history.ChangeIn(CareerCompetency.WorkExploration).ShouldBeNull();
        history.ChangeIn(CareerCompetency.Networking)!.Value.WasMarkedOnce.ShouldBeTrue();
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(41, null)]
    [InlineData(42, ScanKind.Steering)]
    [InlineData(83, ScanKind.Steering)]
    [InlineData(84, ScanKind.Full)]
    [Trait("Seed", "K103")]
    public void Steering_comes_at_the_start_half_way_and_at_the_end(int day, ScanKind? due) =>
        new ScanHistory([Scan(0, (CareerCompetency.Networking, 4), (CareerCompetency.CareerSteering, 5))])
            .Due(Start.AddDays(day))
            .ShouldBe(due);

    [Fact]
    [Trait("Seed", "K103")]
    public void Half_way_is_asked_once()
    {
        var history = new ScanHistory([
            Scan(0, (CareerCompetency.Networking, 4)),
            Scan(43, (CareerCompetency.CareerSteering, 5)),
        ]);

        history.Due(Start.AddDays(50)).ShouldBeNull();
        history.Due(Start.AddDays(84)).ShouldBe(ScanKind.Full);
    }

    [Fact]
    public void Whoever_has_none_begins_with_all_five()
    {
        new ScanHistory([]).Due(Start).ShouldBe(ScanKind.Full);
        new ScanHistory([CompetencyScan.Of(Start)]).Due(Start).ShouldBe(ScanKind.Full);
        ScanKind.Full.Competencies().ShouldBe(CareerCompetencies.All);
        ScanKind.Steering.Competencies().ShouldBe([CareerCompetency.CareerSteering]);
    }

    [Fact]
    public void A_scan_prints_no_marks()
    {
        var scan = Scan(0, (CareerCompetency.Networking, 4));

        scan.ToString().ShouldBe("CompetencyScan { 2026-01-21 }");
        scan.Marks[0].ToString().ShouldBe("Networking");
    }
}
