using System.Security.Cryptography;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels.Carousels;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.RoleModels.Carousels;

/// <summary>The buttons and inputs of a carousel.</summary>
internal static class CarouselSubmit
{
    /// <summary>The kind of its notices.</summary>
    public const string Notice = "carousel";
    public const string Key = "carousel";

    /// <summary>The choice from the list of carousels.</summary>
    public const string ChosenId = "chosen";
    public const string CohortId = "cohort";
    public const string DayId = "day";
    public const string TimeId = "time";
    public const string RoleModelId = "rolemodel";
    public const string WithId = "with";
    public const string ThoughtId = "thought";
    public const string ReachId = "reach";
    public const string ValueKey = "value";

    public static CardCommand Write(string verb, SharedId carousel) => CardCommand.Of(verb, (Key, carousel.ToString()));

    public static CardCommand Write(string verb, SharedId carousel, string value) =>
        CardCommand.Of(verb, (Key, carousel.ToString()), (ValueKey, value));

    /// <summary>Named with the form, so that two presses plan one.</summary>
    public static SharedId NewId(PersonId planner) =>
        SharedId.FromRandom(planner.TenantId, RandomNumberGenerator.GetBytes(16));

    public static string LineId(int number) => $"line{number}";

    /// <summary>Somebody at the carousel by an opaque id, as it may stand in a card.</summary>
    public static string Code(PersonId person) => RoleModelStore.IdOf(person).Value.ToString("N");

    public static PersonId? Guest(Carousel carousel, string? code) =>
        Find(carousel.Guests.Select(guest => guest.Person), code);

    public static PersonId? Anybody(Carousel carousel, string? code) =>
        Find(carousel.Guests.Select(guest => guest.Person).Concat(carousel.Teachers.Select(one => one.Person)), code);

    private static PersonId? Find(IEnumerable<PersonId> people, string? code) =>
        people.Where(person => Code(person) == code).Select(person => (PersonId?)person).FirstOrDefault();
}
