using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.RoleModels.Carousels;

/// <summary>What can happen to a carousel. A step that changes nothing gives the same carousel back.</summary>
public static class CarouselSteps
{
    /// <summary>More may be asked than come, for some will not.</summary>
    public const int MostAsked = 10;

    /// <summary>Who takes part may change until the start; then everybody has a seat.</summary>
    public static Carousel Seat(this Carousel carousel, IReadOnlyList<CarouselPerson> teachers) =>
        carousel.StartedAt is not null || carousel.Teachers.SequenceEqual(teachers)
            ? carousel
            : carousel with
            {
                Teachers = teachers,
            };

    /// <summary>Asks a role model. Once it runs nobody new is asked.</summary>
    public static Carousel Invite(this Carousel carousel, PersonId person, DisplayName name) =>
        carousel.StartedAt is not null
        || carousel.Guest(person) is not null
        || carousel.Teacher(person) is not null
        || carousel.Guests.Count >= MostAsked
            ? carousel
            : carousel with
            {
                Guests = [.. carousel.Guests, new CarouselGuest(person, name)],
            };

    /// <summary>Comes or not. There are tables for <see cref="CarouselShape.MostTables"/>; after the start it stays as it is.</summary>
    public static Carousel Reply(this Carousel carousel, PersonId person, GuestReply reply) =>
        carousel.StartedAt is not null
        || carousel.Guest(person) is not { } guest
        || guest.Reply == reply
        || (reply == GuestReply.Comes && carousel.Coming.Count() >= CarouselShape.MostTables)
            ? carousel
            : carousel with
            {
                Guests = [.. carousel.Guests.Select(one => one == guest ? one with { Reply = reply } : one)],
            };

    /// <summary>Starts it, once. The groups are made now, from who takes part now.</summary>
    public static Carousel Start(
        this Carousel carousel,
        IEnumerable<IReadOnlyList<PersonId>> buddies,
        DateTimeOffset now
    ) =>
        carousel.StartedAt is not null || carousel.StoppedAt is not null || carousel.Shape is not { } shape
            ? carousel
            : carousel with
            {
                StartedAt = now,
                Tables = [.. carousel.Coming.Select(guest => (PersonId?)guest.Person)],
                Groups = CarouselGroups.Divide(
                    [.. carousel.Teachers.Select(teacher => teacher.Person)],
                    buddies,
                    shape.Groups
                ),
            };

    /// <summary>Ends it now: before the start it is called off, during it no bell rings any more.</summary>
    public static Carousel Stop(this Carousel carousel, DateTimeOffset now) =>
        carousel.StoppedAt is null ? carousel with { StoppedAt = now } : carousel;

    public static Carousel Thank(this Carousel carousel, PersonId teacher, PersonId roleModel) =>
        !carousel.Met(teacher, roleModel) || carousel.Thanks.Contains(new CarouselThanks(teacher, roleModel))
            ? carousel
            : carousel with
            {
                Thanks = [.. carousel.Thanks, new CarouselThanks(teacher, roleModel)],
            };

    /// <summary>Says whether one side wants contact. It may be taken back, which closes the contact for both.</summary>
    public static Carousel WishContact(this Carousel carousel, PersonId who, PersonId with, bool wants)
    {
        var (teacher, roleModel) = carousel.Teacher(who) is not null ? (who, with) : (with, who);
        var said = carousel.ContactOf(teacher, roleModel);
        var number = carousel.Contact(teacher, roleModel)?.Number ?? carousel.ContactsNumbered + 1;
        var wishes = who == teacher ? said with { Asker = wants } : said with { RoleModel = wants };
        return !carousel.Met(teacher, roleModel) || wishes == said
            ? carousel
            : carousel with
            {
                Contacts =
                [
                    .. carousel.Contacts.Where(one => one.Teacher != teacher || one.RoleModel != roleModel),
                    new CarouselContact(teacher, roleModel, wishes) { Number = number },
                ],
                ContactsNumbered = Math.Max(carousel.ContactsNumbered, number),
            };
    }

    /// <summary>Takes out whoever is forgotten. A place at a table stays empty, so that a running carousel turns as before.</summary>
    public static Carousel Forget(this Carousel carousel, PersonId person) =>
        carousel with
        {
            Teachers = [.. carousel.Teachers.Where(one => one.Person != person)],
            Guests = [.. carousel.Guests.Where(one => one.Person != person)],
            Planner = carousel.Planner == person ? null : carousel.Planner,
            Tables = [.. carousel.Tables.Select(one => one == person ? null : one)],
            Groups =
            [
                .. carousel.Groups.Select(group => (IReadOnlyList<PersonId>)[.. group.Where(one => one != person)]),
            ],
            Contacts = [.. carousel.Contacts.Where(one => one.Teacher != person && one.RoleModel != person)],
            Thanks = [.. carousel.Thanks.Where(one => one.Teacher != person && one.RoleModel != person)],
        };
}
