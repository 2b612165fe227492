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
        RoleModel[] free =
        [
            .. all.Select(one => one.Model)
                .Where(model => !model.Room.IsPaused)
                .Where(model =>
                    scene.Carousel.Guest(model.Person) is null && scene.Carousel.Teacher(model.Person) is null
                ),
        ];
        return LeadViews.Of(turn, scene, free, notice);
    }
}
