using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation.Menu.People;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation.Menu;

/// <summary>Shows the menu, on hoi and on menu.</summary>
internal sealed class OpenMenu(IRunningTalk talk, NextTalk next) : ICardAction, ITextCommand
{
    public string Verb => Verbs.OpenMenu.Verb;

    public bool Answers(Command command) => command.Kind is CommandKind.Greet or CommandKind.Menu;

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        OpenAsync(turn, cancellationToken);

    public Task RunAsync(TeacherTurn turn, Command command, CancellationToken cancellationToken) =>
        OpenAsync(turn, cancellationToken);

    private async Task OpenAsync(TeacherTurn turn, CancellationToken cancellationToken) =>
        turn.ShowOrPost(MenuCards.Menu(turn.Texts, talk.Doorway(turn), await next.FindAsync(turn, cancellationToken)));
}
