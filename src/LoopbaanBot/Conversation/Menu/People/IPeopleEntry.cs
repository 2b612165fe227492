using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation.Menu.People;

/// <summary>A button on the card "Mensen". Register it with <c>AddPeopleEntry</c>.</summary>
internal interface IPeopleEntry
{
    /// <summary>The lowest stands first.</summary>
    int Order { get; }

    /// <summary>The text on the button.</summary>
    string TitleId { get; }

    CardCommand Command { get; }

    /// <summary>Whether it is for this person, now.</summary>
    Task<bool> AppliesAsync(TeacherTurn turn, CancellationToken cancellationToken);
}
