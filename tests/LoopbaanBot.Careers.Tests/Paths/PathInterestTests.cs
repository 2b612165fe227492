using FsCheck;
using FsCheck.Fluent;
using LoopbaanBot.Careers.Paths;
using Outcome = LoopbaanBot.Careers.Paths.Outcome;

namespace LoopbaanBot.Careers.Tests.Paths;

public sealed class PathInterestTests
{
    private static readonly DateOnly Today = new(2026, 1, 21);

    [Fact]
    [Trait("Seed", "K052")]
    public void Several_paths_may_draw_at_once_and_ones_own_as_well()
    {
        var interest = PathInterest
            .None.Mark(CareerPath.Reach, true)
            .Mark(CareerPath.Expert, true)
            .Describe("lesgeven op een schip");

        interest.Drawn.ShouldBe([CareerPath.Expert, CareerPath.Reach]);
        interest.Outcome.ShouldBe(Outcome.DrawnToPaths);
    }

    [Fact]
    [Trait("Seed", "K133")]
    public void Staying_on_purpose_is_an_outcome_and_closes_no_door()
    {
        var interest = PathInterest.None.Mark(CareerPath.Roles, true).ChooseToStay(null, Today);

        interest.Outcome.ShouldBe(Outcome.DeliberateStay);
        interest.Drawn.ShouldBe([CareerPath.Roles]);
        interest.LookAround().Outcome.ShouldBe(Outcome.DrawnToPaths);
    }

    [Fact]
    [Trait("Seed", "L015")]
    public void Someone_who_stays_may_refresh_one_thing_and_keeps_the_day_of_the_choice()
    {
        var interest = PathInterest.None.ChooseToStay(null, Today).ChooseToStay("mijn toetsen", Today.AddDays(5));

        interest.Stay.ShouldBe(new StayChoice(Today, "mijn toetsen"));
    }

    [Fact]
    public void In_bites_the_next_path_is_one_not_yet_read()
    {
        var interest = PathInterest.None.See(CareerPath.Flexible).See(CareerPath.Switch);

        interest.Next.ShouldBe(CareerPath.Expert);
        CareerPaths.Six.Aggregate(interest, (read, path) => read.See(path)).Next.ShouldBeNull();
    }

    [Fact]
    [Trait("Seed", "K022")]
    public void A_year_later_the_imagined_teacher_is_read_back()
    {
        var imagined = PathInterest.None.Imagine("iemand die rust brengt", Today).Imagined!;

        imagined.IsReadBackTime(Today.AddDays(364)).ShouldBeFalse();
        imagined.IsReadBackTime(Today.AddYears(1)).ShouldBeTrue();
    }

    [Fact]
    public void Only_a_change_of_own_words_makes_a_new_edition()
    {
        var described = PathInterest.None.Describe("lesgeven op een schip");

        described.Edition.ShouldBe(1);
        described.Describe("lesgeven op een schip").Edition.ShouldBe(1);
        described.Mark(CareerPath.Expert, true).See(CareerPath.Reach).Edition.ShouldBe(1);
        described.ChooseToStay(null, Today).LookAround().Edition.ShouldBe(3);
    }

    [Fact]
    public void A_role_is_kept_once() =>
        PathInterest.None.SpokeTo([new("decaan"), new("coach"), new("decaan")]).Spoken.Count.ShouldBe(2);

    [Fact]
    public void Whatever_is_marked_the_order_is_that_of_the_map_and_says_nothing() =>
        Prop.ForAll(
                Gen.Elements(CareerPaths.Six.ToArray()).ListOf().ToArbitrary(),
                paths =>
                {
                    var interest = paths.Aggregate(PathInterest.None, (marked, path) => marked.Mark(path, true));
                    return interest.Drawn.SequenceEqual(paths.Distinct().Order())
                        && interest.Seen.SequenceEqual(interest.Drawn)
                        && PathInterest.None.MarkOnly(paths).Drawn.SequenceEqual(interest.Drawn);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Printing_shows_no_words() =>
        PathInterest
            .None.Describe("pompoen")
            .ChooseToStay("pompoen", Today)
            .Imagine("pompoen", Today)
            .ToString()
            .ShouldNotContain("pompoen");
}
