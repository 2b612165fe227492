using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Forms;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.RoleModels.Registering;

/// <summary>Opens the form for what somebody shares and the story.</summary>
internal sealed class OpenTelling(RoleModelStore store) : ICardAction
{
    public string Verb => TellSubmit.OpenVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await store.FindOwnAsync(turn.Teacher.Id, cancellationToken) is (_, { Consent.StoppedOn: null } model))
        {
            turn.Show(TellViews.Form(turn, model.Profile));
        }
        else
        {
            turn.Say(turn.Word("roleModel.gone"));
        }
    }
}

/// <summary>Keeps what somebody tells. A text that is too long stays in the form.</summary>
internal sealed class SaveTelling(RoleModelStore store, SchoolClock clock) : ICardAction
{
    public string Verb => TellSubmit.SaveVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var words = new FormWords(data);
        var read = TellSubmit.Read(RoleModelProfile.Empty, words);
        if (words.RefuseTooLong(turn))
        {
            return;
        }

        var own = await store.FindOwnAsync(turn.Teacher.Id, cancellationToken);
        if (
            own?.Id is { } id
            && await store.UpdateAsync(id, known => Told(known, read), cancellationToken)
                is { Consent.StoppedOn: null } model
        )
        {
            turn.Show(OwnProfileViews.Profile(turn, model, clock.Today, turn.Texts["roleModel.own.kept"]));
        }
        else
        {
            turn.Say(turn.Word("roleModel.gone"));
        }
    }

    private static RoleModel Told(RoleModel known, RoleModelProfile read) =>
        known.Consent.StoppedOn is null
            ? known with
            {
                Profile = known.Profile.Tell(read.Left, read.Kept, read.Ways) with { Story = read.Story },
            }
            : known;
}
