using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;

namespace LoopbaanBot.Careers.Tests.Privacy;

public sealed class SharingTests
{
    private static readonly DateOnly s_today = new(2026, 1, 20);
    private static readonly PersonId s_sanne = new("school-a", "sanne");
    private static readonly PersonId s_daan = new("school-a", "daan");
    private static readonly PersonId s_chef = new("school-a", "chef");

    private static readonly SupportCircle s_circle = SupportCircle
        .Of(s_sanne)
        .Put(new CircleMember(s_daan, "Daan", CircleRole.Buddy))
        .Put(new CircleMember(s_chef, "Petra", CircleRole.Manager));

    [Fact]
    public void Each_refusal_has_its_own_reason()
    {
        Refuse(ItemKind.Intake, s_daan).ShouldBe(ShareRefusal.NotShareable);
        Refuse(ItemKind.Scan, s_daan).ShouldBe(ShareRefusal.NotShareable);
        Refuse(ItemKind.Reflection, s_sanne).ShouldBe(ShareRefusal.WithYourself);
        Refuse(ItemKind.Reflection, new("school-a", "mo")).ShouldBe(ShareRefusal.NotInCircle);
        Refuse(ItemKind.Reflection, new("school-b", "daan")).ShouldBe(ShareRefusal.NotInCircle);
        Refuse(ItemKind.Reflection, s_chef).ShouldBe(ShareRefusal.NotForManager);
        Refuse(ItemKind.Reflection, s_daan, -1).ShouldBe(ShareRefusal.InThePast);
        Refuse(ItemKind.Reflection, s_daan, 366).ShouldBe(ShareRefusal.TooFar);
        Refuse(ItemKind.Reflection, s_daan, 0).ShouldBeNull();
        Refuse(ItemKind.Roadmap, s_chef, 365).ShouldBeNull();
    }

    [Fact]
    public void Sharing_the_same_with_the_same_person_again_is_one_grant_with_the_new_last_day()
    {
        var first = Give(null, 7);
        var again = Give(first, 14);

        again.Id.ShouldBe(first.Id);
        again.Until.ShouldBe(s_today.AddDays(14));
        Give(first.Withdraw(s_today), 14).Id.ShouldNotBe(first.Id);
        Give(first with { Until = s_today.AddDays(-1) }, 14).Id.ShouldNotBe(first.Id);
    }

    [Fact]
    public void What_is_refused_cannot_be_given() =>
        Should.Throw<InvalidOperationException>(() =>
            ShareOffer.Give(
                new(Guid.NewGuid()),
                new(ItemKind.Reflection, "item"),
                s_circle,
                s_chef,
                new(s_today, s_today),
                null
            )
        );

    [Fact]
    public void A_circle_takes_twenty_people_of_ones_own_school_and_never_oneself()
    {
        var circle = Enumerable
            .Range(0, SupportCircle.Largest)
            .Aggregate(
                SupportCircle.Of(s_sanne),
                (grown, number) => grown.Put(new(new("school-a", $"p{number}"), "P", CircleRole.Other))
            );

        circle.Refuse(s_daan).ShouldBe(CircleRefusal.Full);
        circle.Refuse(new("school-a", "p3")).ShouldBeNull();
        SupportCircle.Of(s_sanne).Refuse(s_sanne).ShouldBe(CircleRefusal.Yourself);
        SupportCircle.Of(s_sanne).Refuse(new("school-b", "daan")).ShouldBe(CircleRefusal.OtherSchool);
        Should.Throw<InvalidOperationException>(() => circle.Put(new(s_daan, "Daan", CircleRole.Buddy)));
    }

    [Fact]
    public void Somebody_who_is_in_the_circle_gets_another_role_and_stays_one_person()
    {
        var changed = s_circle.Put(new(s_daan, "Daan", CircleRole.Manager));
        changed.Members.Count.ShouldBe(2);
        changed.Find(s_daan)!.Role.ShouldBe(CircleRole.Manager);
        changed.Remove(s_daan).Find(s_daan).ShouldBeNull();
    }

    [Fact]
    public void Openings_are_noted_once_a_minute_and_the_last_thirty_stay()
    {
        var start = new DateTimeOffset(2026, 1, 20, 16, 30, 0, TimeSpan.Zero);
        var grant = Give(null, 7).Open(start).Open(start.AddSeconds(30)).Open(start.AddMinutes(2));
        grant.Openings.ShouldBe([start, start.AddMinutes(2)]);

        var often = Enumerable.Range(0, 99).Aggregate(grant, (kept, day) => kept.Open(start.AddDays(day + 1)));
        often.Openings.Count.ShouldBe(ShareGrant.MostOpenings);
        often.Openings[^1].ShouldBe(start.AddDays(99));
    }

    [Fact]
    public void Neither_a_name_nor_an_id_is_printed()
    {
        Give(null, 7).ToString().ShouldBe("ShareGrant { Reflection, Buddy }");
        s_circle.Members[0].ToString().ShouldBe("CircleMember { Buddy }");
        (Give(null, 7) with { SenderName = "Sanne" }).ToString().ShouldNotContain("Sanne");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{019bdc00-0000-7000-8000-000000000001}")]
    [InlineData("019bdc0000007000800000000000000")]
    [InlineData("received|019bdc00000070008000000000000001")]
    public void A_handle_that_we_did_not_write_is_none(string? text) => GrantId.Parse(text).ShouldBeNull();

    [Fact]
    public void A_handle_comes_back_as_it_went()
    {
        var id = GrantId.FromRandom([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
        GrantId.Parse(id.ToString()).ShouldBe(id);
    }

    private static ShareRefusal? Refuse(ItemKind kind, PersonId recipient, int days = 7) =>
        ShareOffer.Refuse(kind, s_circle, recipient, s_today.AddDays(days), s_today);

    private static ShareGrant Give(ShareGrant? given, int days) =>
        ShareOffer.Give(
            new(Guid.NewGuid()),
            new(ItemKind.Reflection, "item"),
            s_circle,
            s_daan,
            new(s_today, s_today.AddDays(days)),
            given
        );
}
