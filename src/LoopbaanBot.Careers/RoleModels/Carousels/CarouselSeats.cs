using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels.Talks;

namespace LoopbaanBot.Careers.RoleModels.Carousels;

/// <summary>Who sits where in which round, and who met whom. Tables, groups and rounds are counted from 0.</summary>
public static class CarouselSeats
{
    /// <summary>Null for who does not take part, or before the start.</summary>
    public static int? GroupOf(this Carousel carousel, PersonId teacher) =>
        carousel
            .Groups.Index()
            .Where(group => group.Item.Contains(teacher))
            .Select(group => (int?)group.Index)
            .FirstOrDefault();

    /// <summary>The table of a teacher in a round, with who sits there; the role model is null when forgotten since.</summary>
    public static (int Table, CarouselGuest? RoleModel)? SeatOf(this Carousel carousel, PersonId teacher, int round)
    {
        if (carousel.GroupOf(teacher) is not { } group || carousel.Shape is not { } shape)
        {
            return null;
        }

        var table = shape.TableOf(group, round);
        return (table, carousel.Tables[table] is { } person ? carousel.Guest(person) : null);
    }

    /// <summary>The table of a role model; null for who does not sit at one.</summary>
    public static int? TableOf(this Carousel carousel, PersonId roleModel)
    {
        var table = carousel.Tables.ToList().IndexOf(roleModel);
        return table >= 0 ? table : null;
    }

    /// <summary>The teachers at a table in a round; none when the table rests.</summary>
    public static IReadOnlyList<CarouselPerson> At(this Carousel carousel, int table, int round) =>
        carousel.Shape?.GroupAt(table, round) is { } group
            ? [.. carousel.Groups[group].Select(carousel.Teacher).OfType<CarouselPerson>()]
            : [];

    /// <summary>The role models of a teacher, in the order in which they are met.</summary>
    public static IReadOnlyList<CarouselGuest> MetBy(this Carousel carousel, PersonId teacher) =>
        [
            .. Enumerable
                .Range(0, carousel.Shape?.Rounds ?? 0)
                .Select(round => carousel.SeatOf(teacher, round)?.RoleModel)
                .OfType<CarouselGuest>(),
        ];

    /// <summary>Whether a teacher sits, or sat, at the table of a role model in one of the rounds.</summary>
    public static bool Met(this Carousel carousel, PersonId teacher, PersonId roleModel) =>
        carousel.MetBy(teacher).Any(guest => guest.Person == roleModel);

    public static ContactWishes ContactOf(this Carousel carousel, PersonId teacher, PersonId roleModel) =>
        carousel.Contact(teacher, roleModel)?.Wishes ?? ContactWishes.Unsaid;

    public static CarouselContact? Contact(this Carousel carousel, PersonId teacher, PersonId roleModel) =>
        carousel.Contacts.FirstOrDefault(one => one.Teacher == teacher && one.RoleModel == roleModel);
}
