using LoopbaanBot.Careers.RoleModels.Carousels;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.RoleModels.Carousels;

/// <summary>A step in one carousel: found, authorised, done. A stranger and what is over get the same words.</summary>
internal abstract class CarouselStep(CarouselBook book, string verb, CarouselAction needed) : ICardAction
{
    public string Verb => verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            await book.FindAsync(turn.Teacher.Id, data, cancellationToken) is { } scene
            && (scene.May(needed) || needed == CarouselAction.See)
        )
        {
            await ActAsync(turn, scene, data, cancellationToken);
        }
        else
        {
            turn.Say(turn.Word("carousel.gone"));
        }
    }

    protected abstract Task ActAsync(
        TeacherTurn turn,
        CarouselScene scene,
        CardData data,
        CancellationToken cancellationToken
    );

    /// <summary>Shows the carousel as it stands now, with a line about what was kept.</summary>
    protected async Task ShowAsync(
        TeacherTurn turn,
        CarouselScene before,
        string? notice,
        CancellationToken cancellationToken
    )
    {
        if (await book.FindAsync(turn.Teacher.Id, before.Id, cancellationToken) is { } after)
        {
            turn.Show(
                await ViewAsync(
                    turn,
                    after with
                    {
                        Mine = before.Mine,
                    },
                    notice is null ? null : turn.Texts[notice],
                    cancellationToken
                )
            );
        }
        else
        {
            turn.Say(turn.Word("carousel.gone"));
        }
    }

    protected virtual Task<View> ViewAsync(
        TeacherTurn turn,
        CarouselScene scene,
        string? notice,
        CancellationToken cancellationToken
    ) => Task.FromResult(TakingPart.PartViews.Of(turn, scene, notice));
}
