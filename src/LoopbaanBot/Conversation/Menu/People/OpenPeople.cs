using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation.Menu.People;

/// <summary>"Mensen": the people to talk with, and the next talk first.</summary>
internal sealed class OpenPeople(IEnumerable<IPeopleEntry> entries, NextTalk next) : ICardAction, ITextCommand
{
    private readonly IPeopleEntry[] _entries = [.. entries.OrderBy(entry => entry.Order)];

    public string Verb => Verbs.OpenPeople.Verb;

    public bool Answers(Command command) => command.Kind is CommandKind.People;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        turn.ShowOrPost(await CardAsync(turn, cancellationToken));

    public async Task RunAsync(TeacherTurn turn, Command command, CancellationToken cancellationToken) =>
        turn.ShowOrPost(await CardAsync(turn, cancellationToken));

    private async Task<PostedCard> CardAsync(TeacherTurn turn, CancellationToken cancellationToken)
    {
        var buttons = new List<PostedButton>();
        foreach (var entry in _entries)
        {
            if (await entry.AppliesAsync(turn, cancellationToken))
            {
                buttons.Add(PostedButton.Of(turn.Texts, entry.TitleId, entry.Command));
            }
        }

        return PeopleCards.People(turn.Texts, await next.FindAsync(turn, cancellationToken), buttons);
    }
}
