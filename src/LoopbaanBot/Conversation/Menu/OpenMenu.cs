using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation.Menu;

/// <summary>Shows the menu, on hoi and on menu.</summary>
internal sealed class OpenMenu(IRunningTalk talk) : ICardAction, ITextCommand
{
    public string Verb => Verbs.OpenMenu.Verb;

    public bool Answers(Command command) => command.Kind is CommandKind.Greet or CommandKind.Menu;

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        turn.Show(View.Of(MenuCards.Menu(turn.Texts, talk.Doorway(turn)), turn.Language));
        return Task.CompletedTask;
    }

    public Task RunAsync(TeacherTurn turn, Command command, CancellationToken cancellationToken)
    {
        turn.Post(MenuCards.Menu(turn.Texts, talk.Doorway(turn)));
        return Task.CompletedTask;
    }
}
