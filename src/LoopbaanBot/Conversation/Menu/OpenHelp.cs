using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation.Menu;

/// <summary>Shows what can be asked.</summary>
internal sealed class OpenHelp : ICardAction, ITextCommand
{
    public string Verb => Verbs.OpenHelp.Verb;

    public bool Answers(Command command) => command.Kind is CommandKind.Help;

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        turn.Show(View.Of(MenuCards.Help(turn.Texts), turn.Language));
        return Task.CompletedTask;
    }

    public Task RunAsync(TeacherTurn turn, Command command, CancellationToken cancellationToken)
    {
        turn.Post(MenuCards.Help(turn.Texts));
        return Task.CompletedTask;
    }
}
