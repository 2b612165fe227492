using LoopbaanBot.Careers.People;
using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.People.Profiles;

/// <summary>Opens the profile; typed in the chat it posts a card that opens it.</summary>
internal sealed class OpenProfile : OpensView
{
    private const string OpenVerb = "profile.open";

    public static CardCommand Command { get; } = CardCommand.Of(OpenVerb);

    public override string Verb => OpenVerb;

    public override bool Answers(Command command) => command.Kind == CommandKind.Profile;

    protected override PostedCard DoorwayFor(TeacherTurn turn) => ProfileCards.Doorway(turn.Texts);

    public override Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        turn.Show(ProfileViews.Form(turn, turn.Teacher.Profile, turn.Texts["profile.intro"]));
        return Task.CompletedTask;
    }
}

/// <summary>Keeps the profile form. What was refused stays in the form.</summary>
internal sealed class SaveProfile(SchoolClock clock) : ICardAction
{
    private const string SaveVerb = "profile.save";

    public static CardCommand Command { get; } = CardCommand.Of(SaveVerb);

    public string Verb => SaveVerb;

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var (limit, form) = (TeacherProfile.SubjectLimit, ProfileForm.Read(data));
        if (form is null)
        {
            turn.Say(turn.Word("profile.badChoice"));
        }
        else if (form.Subject is { } subject && !limit.Fits(subject))
        {
            PageNotices.SayTooLong(turn, PromptError.TooLong(limit.Characters, subject.Length));
        }
        else if (form.Days is null)
        {
            // Said beside the card, so that all else that was filled in stays where it is.
            turn.Say(turn.Word("profile.noDays"));
        }
        else
        {
            Keep(turn, form);
        }

        return Task.CompletedTask;
    }

    private void Keep(TeacherTurn turn, ProfileForm form)
    {
        turn.Teacher.Profile = form.Apply(turn.Teacher.Profile, clock.Today);
        if (turn.Teacher.Profile.Phase == Phase.Experienced)
        {
            // Parking is for whoever begins; who has left that behind gets questions again.
            turn.Teacher.ParkedUntil = null;
        }

        turn.Show(ProfileViews.Form(turn, turn.Teacher.Profile, turn.Texts["profile.saved"]));
    }
}
