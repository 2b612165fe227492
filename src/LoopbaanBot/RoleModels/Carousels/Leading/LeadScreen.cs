using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.RoleModels.Carousels.Leading;

/// <summary>Draws the view of who leads a carousel, with the role models who could still be asked.</summary>
internal sealed class LeadScreen(RoleModelAccess access)
{
    public async Task<View> DrawAsync(
        TeacherTurn turn,
        CarouselScene scene,
        string? notice,
        CancellationToken cancellationToken
    )
    {
        var all = await access.ListAsync(turn.Teacher.Id, RoleModelFilter.Anybody, cancellationToken);
        (SharedId, RoleModel)[] free =
        [
            .. all.Where(one => !one.Model.Room.IsPaused)
                .Where(one =>
                    scene.Carousel.Guest(one.Model.Person) is null && scene.Carousel.Teacher(one.Model.Person) is null
                ),
        ];
        return LeadViews.Of(turn, scene, free, notice);
    }
}
