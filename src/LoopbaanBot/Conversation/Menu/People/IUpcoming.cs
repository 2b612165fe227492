using LoopbaanBot.Careers.People;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation.Menu.People;

/// <summary>Knows which talks and meetings somebody has ahead. Register it with <c>AddUpcoming</c>.</summary>
internal interface IUpcoming
{
    Task<IReadOnlyList<Upcoming>> ListAsync(
        PersonId person,
        LanguageContent content,
        CancellationToken cancellationToken
    );
}

/// <summary>A talk or a meeting with other people, still to come.</summary>
/// <param name="Title">Who and what kind; it may stand on a card that is sent.</param>
/// <param name="Open">Shows more about it.</param>
internal sealed record Upcoming(DateTimeOffset At, Wording Title, CardCommand Open);
