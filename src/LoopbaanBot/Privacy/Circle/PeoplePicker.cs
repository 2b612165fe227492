using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Hosting;
using Microsoft.Extensions.Options;

namespace LoopbaanBot.Privacy.Circle;

/// <summary>Finds people of the own school: Teams searches its directory; a local client lists the demo people.</summary>
/// <remarks>It never lists who uses the bot: that somebody takes part is theirs to tell.</remarks>
internal sealed class PeoplePicker(IOptions<DemoOptions> demo, IHostEnvironment environment)
{
    /// <summary>Longer than any id of a directory.</summary>
    private const int LongestId = 64;

    public IReadOnlyList<AdaptiveChoice> KnownPeople(PersonId chooser) =>
        demo.Value.Enabled && environment.IsDevelopment() && chooser.TenantId == demo.Value.TenantId
            ?
            [
                .. demo
                    .Value.People.Where(person => person.ObjectId != chooser.ObjectId)
                    .Select(person => new AdaptiveChoice(person.Name, person.ObjectId)),
            ]
            : [];

    /// <summary>Somebody of the chooser's own school; null for a guest, another school or what is no id at all.</summary>
    /// <remarks>The picker answers with an object id. Addresses, chat ids and lists of several are none.</remarks>
    public static PersonId? Find(PersonId chooser, string picked) =>
        picked.Length <= LongestId && picked.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')
            ? new PersonId(chooser.TenantId, picked.ToLowerInvariant())
            : null;
}
