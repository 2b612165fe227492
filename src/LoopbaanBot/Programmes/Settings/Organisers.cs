using System.Collections.Concurrent;
using LoopbaanBot.BotFramework.Connector;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Programmes.Settings;

/// <summary>For which house the settings name somebody as organiser, by object id or by user principal name.</summary>
/// <remarks>
/// A principal name does not come with what people send. So it is asked of Teams, only where the settings hold one for
/// that tenant, and believed for an hour: names move from one person to another.
/// </remarks>
internal sealed class Organisers(SchoolTree tree, ConnectorClient connector, SchoolClock clock)
{
    private static readonly TimeSpan s_believed = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<PersonId, (string? Name, DateTimeOffset At)> _names = new();

    /// <summary>The name of the house; null for everybody else, and while Teams does not say who this is.</summary>
    public async Task<string?> HouseOfAsync(TeacherTurn turn, CancellationToken cancellationToken)
    {
        var me = turn.Teacher.Id;
        var houses = tree.Houses.Where(house => house.TenantId == me.TenantId).ToArray();
        if (Find(houses, me.ObjectId) is { } known)
        {
            return known;
        }

        return
            houses.Any(house => house.Organisers.Any(IsPrincipalName))
            && await NameOfAsync(turn, cancellationToken) is { } name
            ? Find(houses, name)
            : null;
    }

    private async Task<string?> NameOfAsync(TeacherTurn turn, CancellationToken cancellationToken)
    {
        var me = turn.Teacher.Id;
        if (_names.TryGetValue(me, out var known) && clock.Now - known.At < s_believed)
        {
            return known.Name;
        }

        var activity = turn.Context.Activity;
        if (activity is not { ServiceUrl: { } service, Conversation.Id: { } chat, From.Id: { } user })
        {
            return null;
        }

        try
        {
            var member = await connector.GetConversationMemberAsync(service, chat, user, cancellationToken);
            var isMe = string.Equals(
                member?.AadObjectId ?? member?.ObjectId,
                me.ObjectId,
                StringComparison.OrdinalIgnoreCase
            );
            var name = isMe ? member?.UserPrincipalName : null;
            _names[me] = (name, clock.Now);
            return name;
        }
        catch (ConnectorException)
        {
            // Whoever cannot be looked up now is no organiser now.
            return null;
        }
    }

    private static string? Find(IEnumerable<HouseOptions> houses, string person) =>
        houses.FirstOrDefault(house => house.Organisers.Contains(person, StringComparer.OrdinalIgnoreCase))?.Name;

    private static bool IsPrincipalName(string organiser) => organiser.Contains('@', StringComparison.Ordinal);
}
