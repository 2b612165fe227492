using System.Collections.Concurrent;
using LoopbaanBot.BotFramework.Connector;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Hosting;
using LoopbaanBot.People;

namespace LoopbaanBot.Programmes.Settings;

/// <summary>For which house the settings name somebody as organiser, by object id or by user principal name.</summary>
/// <remarks>
/// A principal name does not come with what people send. So it is asked of Teams, only where the settings hold one for
/// that tenant, and believed for an hour: names move from one person to another.
/// </remarks>
internal sealed class Organisers(SchoolTree tree, ConnectorClient connector, ITeacherStore teachers, SchoolClock clock)
{
    private static readonly TimeSpan s_believed = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<PersonId, (string? Name, DateTimeOffset At)> _names = new();

    /// <summary>The name of the house; null for everybody else, and while Teams does not say who this is.</summary>
    public Task<string?> HouseOfAsync(TeacherTurn turn, CancellationToken cancellationToken) =>
        HouseOfAsync(turn.Teacher.Id, () => Task.FromResult(ChatAddress.Of(turn.Context.Activity)), cancellationToken);

    /// <summary>The same outside a turn: it is asked in the chat that this person has with the bot.</summary>
    public Task<string?> HouseOfAsync(PersonId person, CancellationToken cancellationToken) =>
        HouseOfAsync(
            person,
            async () => (await teachers.LoadAsync(person, cancellationToken)).Teacher.Address,
            cancellationToken
        );

    private async Task<string?> HouseOfAsync(
        PersonId person,
        Func<Task<ChatAddress?>> findChat,
        CancellationToken cancellationToken
    )
    {
        var houses = tree.Houses.Where(house => house.TenantId == person.TenantId).ToArray();
        if (Find(houses, person.ObjectId) is { } known)
        {
            return known;
        }

        return
            houses.Any(house => house.Organisers.Any(IsPrincipalName))
            && await NameOfAsync(person, findChat, cancellationToken) is { } name
            ? Find(houses, name)
            : null;
    }

    private async Task<string?> NameOfAsync(
        PersonId person,
        Func<Task<ChatAddress?>> findChat,
        CancellationToken cancellationToken
    )
    {
        if (_names.TryGetValue(person, out var known) && clock.Now - known.At < s_believed)
        {
            return known.Name;
        }

        return await findChat() is { } chat ? await AskAsync(person, chat, cancellationToken) : null;
    }

    private async Task<string?> AskAsync(PersonId person, ChatAddress chat, CancellationToken cancellationToken)
    {
        try
        {
            var member = await connector.GetConversationMemberAsync(
                chat.ServiceUrl,
                chat.ConversationId,
                chat.UserId,
                cancellationToken
            );
            var isThem = string.Equals(
                member?.AadObjectId ?? member?.ObjectId,
                person.ObjectId,
                StringComparison.OrdinalIgnoreCase
            );
            var name = isThem ? member?.UserPrincipalName : null;
            _names[person] = (name, clock.Now);
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
