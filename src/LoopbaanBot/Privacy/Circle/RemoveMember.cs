using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.People;
using LoopbaanBot.Privacy.Sharing;

namespace LoopbaanBot.Privacy.Circle;

/// <summary>Takes somebody out of the circle after one question, and with that takes back all that was shared with them.</summary>
internal sealed class RemoveMember(CircleStore circles, WithdrawShares shares) : ICardAction
{
    public string Verb => LeaveSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var circle = await circles.LoadAsync(turn.Teacher.Id, cancellationToken);
        if (LeaveSubmit.Parse(data) is not { } leave || Find(circle, leave) is not { } member)
        {
            turn.Show(CircleViews.List(turn, circle, turn.Texts["circle.gone"]));
        }
        else if (!leave.Confirmed)
        {
            turn.Show(CircleViews.AskRemove(turn, member));
        }
        else
        {
            turn.Change(circles.Remove(member));
            await shares.WithdrawAsync(turn, grant => grant.Recipient == member.Person, cancellationToken);
            turn.Show(
                CircleViews.List(
                    turn,
                    circle.Remove(member.Person),
                    turn.Texts["circle.removed", ("name", member.Name)]
                )
            );
        }
    }

    private static CircleMember? Find(SupportCircle circle, LeaveSubmit leave) =>
        circle.Members.FirstOrDefault(member => member.Person == PersonKey.Parse(leave.Member, circle.Owner.TenantId));
}
