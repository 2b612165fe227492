using System.Security.Cryptography;
using System.Text;
using LoopbaanBot.Careers.People;
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

    /// <summary>Somebody at this one carousel, as it may stand in a view: it grants nothing, and is kept nowhere.</summary>
    public static string Code(SharedId carousel, PersonId person)
    {
        var name = Encoding.UTF8.GetBytes($"{carousel}\n{person.TenantId}\n{person.ObjectId}");
        return Convert.ToHexStringLower(SHA256.HashData(name).AsSpan(0, 16));
    }

    public static PersonId? Anybody(CarouselScene scene, string? code) =>
        scene
            .Carousel.Guests.Select(guest => guest.Person)
            .Concat(scene.Carousel.Teachers.Select(one => one.Person))
            .Where(person => Code(scene.Id, person) == code)
            .Select(person => (PersonId?)person)
            .FirstOrDefault();
}
