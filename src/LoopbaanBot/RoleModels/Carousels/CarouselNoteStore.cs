using System.Text.Json.Serialization;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels.Carousels;
using LoopbaanBot.People;
using LoopbaanBot.Shared;

namespace LoopbaanBot.RoleModels.Carousels;

/// <summary>What one person wrote around a carousel, in that person's own partition.</summary>
internal sealed class CarouselNoteStore(PeopleTable people)
    : PersonRows<CarouselNote>(people, Kind, CarouselsJsonContext.Default.CarouselNote)
{
    public static StoredKind Kind { get; } = new("carouselnote", Retention.UntilErased);

    public async Task<CarouselNote> LoadAsync(
        PersonId person,
        SharedId carousel,
        CancellationToken cancellationToken
    ) => await FindAsync(person, carousel.ToString(), cancellationToken) ?? CarouselNote.Empty;

    public PartitionChange Put(PersonId person, SharedId carousel, CarouselNote note) =>
        Put(person, carousel.ToString(), note);
}

/// <summary>How carousels and the notes around them are stored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters = [typeof(SharedIdConverter), typeof(DisplayNameConverter)]
)]
[JsonSerializable(typeof(Carousel))]
[JsonSerializable(typeof(CarouselNote))]
internal sealed partial class CarouselsJsonContext : JsonSerializerContext;
