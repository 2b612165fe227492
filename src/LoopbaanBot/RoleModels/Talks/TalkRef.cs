using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels.Talks;

namespace LoopbaanBot.RoleModels.Talks;

/// <summary>Points at one talk of one role model. Opaque, and it grants nothing.</summary>
internal readonly record struct TalkRef(SharedId Model, TalkId Talk)
{
    private const char Between = '/';

    /// <summary>Reads what <see cref="ToString"/> wrote, or null: an id from a card may be anything.</summary>
    public static TalkRef? Parse(string? text) =>
        text?.Split(Between, 2) is [var talk, { } model]
        && TalkId.Parse(talk) is { } id
        && SharedId.Parse(model) is { } role
            ? new TalkRef(role, id)
            : null;

    public override string ToString() => $"{Talk}{Between}{Model}";
}
