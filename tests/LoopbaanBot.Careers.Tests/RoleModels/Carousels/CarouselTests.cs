using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels.Carousels;
using LoopbaanBot.Careers.RoleModels.Talks;
using static LoopbaanBot.Careers.Tests.RoleModels.People;

namespace LoopbaanBot.Careers.Tests.RoleModels.Carousels;

public sealed class CarouselTests
{
    internal static readonly DateTimeOffset At = new(2026, 3, 10, 14, 0, 0, TimeSpan.FromHours(1));
    internal static readonly PersonId Trainer = new("school-b", "trainer");

    [Fact]
    [Trait("Seed", "K046")]
    public void Every_teacher_meets_four_role_models_and_every_role_model_every_teacher()
    {
        var carousel = Planned(14, 4).Start([], At);
        carousel.Teachers.ShouldAllBe(teacher => carousel.MetBy(teacher.Person).Distinct().Count() == 4);
        foreach (var guest in carousel.Guests)
        {
            var table = carousel.TableOf(guest.Person)!.Value;
            Enumerable.Range(0, 4).SelectMany(round => carousel.At(table, round)).Distinct().Count().ShouldBe(14);
        }
    }

    [Fact]
    public void It_starts_once_and_only_when_it_can_turn()
    {
        var planned = Planned(12, 4);
        var begun = planned.Start([], At);
        begun.Start([], At.AddMinutes(1)).ShouldBeSameAs(begun);
        var alone = Planned(12, 1);
        alone.Start([], At).ShouldBeSameAs(alone);
        var off = planned.Stop(At);
        off.Start([], At).ShouldBeSameAs(off);
    }

    [Fact]
    public void No_more_role_models_come_than_there_are_tables()
    {
        var six = Planned(16, 6);
        six.Coming.Count().ShouldBe(5);
        six.Guests.Count.ShouldBe(6);
        six.Reply(Guest(0), GuestReply.NotNow).Reply(Guest(5), GuestReply.Comes).Coming.Count().ShouldBe(5);
    }

    [Fact]
    public void Contact_takes_two_who_met_and_can_be_taken_back()
    {
        var begun = Planned(12, 4).Start([], At);
        var one = begun.WishContact(Asker(1), Guest(2), wants: true);
        one.ContactOf(Asker(1), Guest(2)).AreMutual.ShouldBeFalse();
        var both = one.WishContact(Guest(2), Asker(1), wants: true);
        both.ContactOf(Asker(1), Guest(2)).AreMutual.ShouldBeTrue();
        both.WishContact(Guest(2), Asker(1), wants: false).ContactOf(Asker(1), Guest(2)).AreMutual.ShouldBeFalse();
        both.WishContact(Guest(2), Asker(1), wants: true).ShouldBeSameAs(both);
        begun.WishContact(Sanne, Guest(2), wants: true).ShouldBeSameAs(begun);
    }

    [Fact]
    public void Somebody_who_is_forgotten_leaves_an_empty_place_and_nothing_else_moves()
    {
        var begun = Planned(12, 4).Start([], At).Thank(Asker(1), Guest(0)).WishContact(Asker(1), Guest(0), wants: true);
        var without = begun.Forget(Guest(0)).Forget(Trainer);
        without.Planner.ShouldBeNull();
        without.Thanks.ShouldBeEmpty();
        without.Contacts.ShouldBeEmpty();
        without.Shape.ShouldBe(begun.Shape);
        foreach (var round in Enumerable.Range(0, 4))
        {
            without.SeatOf(Asker(1), round)!.Value.Table.ShouldBe(begun.SeatOf(Asker(1), round)!.Value.Table);
        }

        begun.Forget(Asker(1)).MetBy(Asker(1)).ShouldBeEmpty();
        begun.Forget(Asker(1)).MetBy(Asker(2)).ShouldBe(begun.MetBy(Asker(2)));
    }

    internal static PersonId Guest(int number) => new("school-b", $"guest-{number}");

    internal static Carousel Planned(int teachers, int guests)
    {
        var carousel = new Carousel(
            new SharedId("school-a", Guid.Empty),
            Trainer,
            At,
            [.. Enumerable.Range(1, teachers).Select(one => new CarouselPerson(Asker(one), Name($"Leraar {one}")))],
            []
        );
        return Enumerable
            .Range(0, guests)
            .Aggregate(
                carousel,
                (all, one) => all.Invite(Guest(one), Name($"Gast {one}")).Reply(Guest(one), GuestReply.Comes)
            );
    }
}
