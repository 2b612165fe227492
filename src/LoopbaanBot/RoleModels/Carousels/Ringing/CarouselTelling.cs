using System.Globalization;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels.Carousels;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.RoleModels.Carousels.Ringing;

/// <summary>Why somebody is told of a carousel; each is told once.</summary>
internal static class CarouselOccasion
{
    public const string Planned = "planned";
    public const string Asked = "asked";
    public const string Off = "off";
    public const string Thanks = "thanks";
    private const string Bell = "bell-";
    private const string Contact = "contact-";

    public static string OfBell(int signal) => $"{Bell}{signal}";

    public static string OfContact(CarouselContact contact) =>
        string.Create(CultureInfo.InvariantCulture, $"{Contact}{contact.Number}");

    public static int? NumberOfContact(string occasion) =>
        occasion.StartsWith(Contact, StringComparison.Ordinal)
        && int.TryParse(occasion.AsSpan(Contact.Length), CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}

/// <summary>Tells who takes part what they should know, each thing once.</summary>
internal sealed class CarouselTelling(NoticeBook notices, SchoolClock clock)
{
    private const int DaysToRead = 60;

    public Task TellAsync(PersonId who, SharedId carousel, string occasion, CancellationToken cancellationToken) =>
        notices.TellAsync(
            who,
            CarouselSubmit.Notice,
            carousel.ToString(),
            occasion,
            clock.Today.AddDays(DaysToRead),
            cancellationToken
        );

    public Task TellTeachersAsync(
        SharedId id,
        Carousel carousel,
        string occasion,
        CancellationToken cancellationToken
    ) => TellAllAsync(carousel.Teachers.Select(teacher => teacher.Person), id, occasion, cancellationToken);

    /// <summary>The signal that counts now; a bell that is late rings for the round that runs, not for the one it was set for.</summary>
    public async Task RingAsync(SharedId id, Carousel carousel, CancellationToken cancellationToken)
    {
        if (
            carousel is { StoppedAt: null, StartedAt: { } begun, Shape: { } shape }
            && CarouselBell.Current(begun, shape.Rounds, clock.Now) is { } signal
        )
        {
            await TellAllAsync(Everybody(carousel), id, CarouselOccasion.OfBell(signal), cancellationToken);
        }
    }

    public async Task TellOffAsync(SharedId id, Carousel carousel, CancellationToken cancellationToken)
    {
        foreach (var person in Everybody(carousel))
        {
            await TellAsync(person, id, CarouselOccasion.Off, cancellationToken);
            foreach (var occasion in (string[])[CarouselOccasion.Planned, CarouselOccasion.Asked])
            {
                await notices.RedrawAsync(person, CarouselSubmit.Notice, id.ToString(), occasion, cancellationToken);
            }
        }
    }

    public async Task TellContactAsync(SharedId id, CarouselContact contact, CancellationToken cancellationToken)
    {
        await TellAsync(contact.Teacher, id, CarouselOccasion.OfContact(contact), cancellationToken);
        await TellAsync(contact.RoleModel, id, CarouselOccasion.OfContact(contact), cancellationToken);
    }

    /// <summary>Closes the cards of others that name somebody, before that person is taken out.</summary>
    public async Task CloseNamingAsync(
        SharedId id,
        Carousel carousel,
        PersonId person,
        CancellationToken cancellationToken
    )
    {
        foreach (var told in Naming(carousel, person).ToLookup(named => named.Reader, named => named.Occasion))
        {
            await notices.CloseAsync(
                told.Key,
                notice =>
                    notice.Kind == CarouselSubmit.Notice
                    && notice.Resource == id.ToString()
                    && told.Contains(notice.Occasion),
                cancellationToken
            );
        }
    }

    /// <summary>Draws those cards again: the bell that rings now says where to go, with nobody's name.</summary>
    public async Task RedrawNamingAsync(
        SharedId id,
        Carousel carousel,
        PersonId person,
        CancellationToken cancellationToken
    )
    {
        foreach (var (reader, occasion) in Naming(carousel, person))
        {
            await notices.RedrawAsync(reader, CarouselSubmit.Notice, id.ToString(), occasion, cancellationToken);
        }
    }

    /// <summary>Who may have a card with this name: a bell at this table, or a contact with this person.</summary>
    private static IEnumerable<(PersonId Reader, string Occasion)> Naming(Carousel carousel, PersonId person) =>
        carousel
            .Contacts.Where(contact => contact.With(person) is not null)
            .Select(contact => (contact.With(person)!.Value, CarouselOccasion.OfContact(contact)))
            .Concat(
                from teacher in carousel.Teachers
                from round in Enumerable.Range(0, carousel.StartedAt is null ? 0 : carousel.Shape!.Rounds)
                where carousel.SeatOf(teacher.Person, round)?.RoleModel?.Person == person
                select (teacher.Person, CarouselOccasion.OfBell(round))
            );

    private static IEnumerable<PersonId> Everybody(Carousel carousel) =>
        carousel
            .Teachers.Select(teacher => teacher.Person)
            .Concat(
                carousel.StartedAt is null
                    ? carousel.Guests.Where(guest => guest.Reply != GuestReply.NotNow).Select(guest => guest.Person)
                    : carousel.Tables.OfType<PersonId>()
            );

    private Task TellAllAsync(
        IEnumerable<PersonId> people,
        SharedId id,
        string occasion,
        CancellationToken cancellationToken
    ) => Task.WhenAll(people.Select(person => TellAsync(person, id, occasion, cancellationToken)));
}
