using LoopbaanBot.Careers.RoleModels.Carousels;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.RoleModels.Carousels.Leading;
using LoopbaanBot.RoleModels.Carousels.TakingPart;

namespace LoopbaanBot.RoleModels.Carousels;

/// <summary>Shows a carousel: to who leads it how it turns, to who takes part the own place and the own words.</summary>
internal sealed class ShowCarousel(CarouselBook book, LeadScreen screen) : CarouselStep(book, Name, CarouselAction.See)
{
    public const string Name = "carousel.show";

    protected override async Task ActAsync(
        TeacherTurn turn,
        CarouselScene scene,
        CardData data,
        CancellationToken cancellationToken
    ) =>
        turn.Show(
            scene.Leads && !scene.IsTeacher && !scene.IsGuest
                ? await screen.DrawAsync(turn, scene, null, cancellationToken)
                : PartViews.Of(turn, scene, null)
        );
}
