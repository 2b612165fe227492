using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation.Onboarding;

/// <summary>Shows what the bot promises.</summary>
internal sealed class OpenPromise() : OpensCard(Verbs.OpenPromise)
{
    public override bool Answers(Command command) => command.Kind is CommandKind.Promise;

    protected override PostedCard CardFor(TeacherTurn turn) => OnboardingCards.Promise(turn.Texts);
}

/// <summary>Explains what career development is.</summary>
internal sealed class OpenExplanation() : OpensCard(Verbs.OpenExplanation)
{
    public override bool Answers(Command command) => command.Kind is CommandKind.Explanation;

    protected override PostedCard CardFor(TeacherTurn turn) => OnboardingCards.Explanation(turn.Texts);
}

/// <summary>Lists what can be asked.</summary>
internal sealed class OpenAsk() : OpensCard(Verbs.OpenAsk)
{
    public override bool Answers(Command command) => command.Kind is CommandKind.Ask;

    protected override PostedCard CardFor(TeacherTurn turn) => OnboardingCards.Ask(turn.Texts);
}
